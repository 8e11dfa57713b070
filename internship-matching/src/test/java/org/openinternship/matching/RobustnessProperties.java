package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.compare.InternChances;
import org.openinternship.matching.compare.PlaceChance;
import org.openinternship.matching.compare.Robustness;
import org.openinternship.matching.compare.RobustnessPlan;
import org.openinternship.matching.compare.WeightTrial;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.ImmediateAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.PriorityDraw;
import org.openinternship.matching.mechanism.RankSum;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.mechanism.SeveralPlaces;
import org.openinternship.matching.mechanism.TopTradingCycles;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.ScoringModel;

/** Chances and weights, recounted by whole matches, one for each order of interns or each seed. */
class RobustnessProperties {
  private static final List<Mechanism> MECHANISMS =
      List.of(
          DeferredAcceptance.internProposing(),
          DeferredAcceptance.projectProposing(),
          SeveralPlaces.internProposing(),
          ImmediateAcceptance.byPriority(),
          SerialDictatorship.byLottery(),
          PriorityDraw.firstChoicePass(),
          TopTradingCycles.byPriority(),
          RankSum.blanksCountTen());

  /** Where chances are exact, they are those over all orders of all interns. */
  @Property
  void exactChances_areThoseOverEveryOrder(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = cohort(seed);
    MatchingPolicy policy = policy(seed, groupOrder, MECHANISMS).withLottery(Lottery.single(seed));
    MatchingEngine engine = MatchingEngine.of(policy);
    Robustness robust;
    try {
      robust = engine.robustness(cohort, plan(1_000, 1));
    } catch (FindingsException e) {
      return; // the mechanism cannot honour a limit
    }
    if (!robust.draws().exact()) {
      return;
    }
    List<List<String>> orders = new ArrayList<>();
    permute(
        new ArrayList<>(cohort.interns().stream().map(it -> it.id().value()).toList()), 0, orders);
    Map<InternId, Map<Optional<ProjectId>, Integer>> counts = new HashMap<>();
    for (List<String> order : orders) {
      count(
          counts, MatchingEngine.of(policy.withLottery(policy.lottery().withOrder(order))), cohort);
    }
    for (InternChances chances : robust.interns()) {
      Map<Optional<ProjectId>, Integer> expected = counts.get(chances.intern());
      assertThat(chances.chances()).hasSameSizeAs(expected.keySet());
      for (PlaceChance chance : chances.chances()) {
        // As a fraction of all orders: those that make no difference are tried once.
        assertThat(chance.times() * orders.size())
            .isEqualTo(expected.get(chance.project()) * robust.draws().count());
        double exact = 1e6 * chance.times() / robust.draws().count();
        assertThat((double) chance.low()).isLessThanOrEqualTo(exact).isGreaterThan(exact - 1);
        assertThat((double) chance.high()).isGreaterThanOrEqualTo(exact).isLessThan(exact + 1);
      }
      assertThat(chances.place())
          .isEqualTo(engine.match(cohort).matchOf(chances.intern()).map(it -> it.project()));
    }
  }

  /** A sample is the matches by the seeds that it says, whatever plays a part in them. */
  @Property(tries = 50)
  void sampledChances_areThoseOverItsSeeds(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy = policy(seed, groupOrder, MECHANISMS);
    try {
      MatchingEngine.of(policy).match(cohort);
    } catch (FindingsException e) {
      return; // the mechanism cannot honour a limit
    }
    Robustness robust = MatchingEngine.of(policy).robustness(cohort, plan(1, 20).withSeed(seed));
    if (robust.draws().exact()) {
      assertThat(robust.draws().count()).isEqualTo(1);
      assertThat(robust.byLuck()).isEmpty();
    } else {
      assertThat(robust.draws().seed()).hasValue(seed);
      assertThat(robust.draws().count()).isEqualTo(20);
    }
    SplittableRandom seeds = new SplittableRandom(seed);
    Map<InternId, Map<Optional<ProjectId>, Integer>> counts = new HashMap<>();
    for (int draw = 0; draw < 20; draw++) {
      Lottery lottery =
          new Lottery(policy.lottery().kind(), seeds.nextLong(), policy.lottery().order());
      count(counts, MatchingEngine.of(policy.withLottery(lottery)), cohort);
    }
    for (InternChances chances : robust.interns()) {
      for (PlaceChance chance : chances.chances()) {
        assertThat(counts.get(chances.intern()).get(chance.project()))
            .isEqualTo(robust.draws().exact() ? 20 : (int) chance.times());
      }
    }
  }

  @Property(tries = 30)
  void weights_changeWhatAMatchByThemChanges(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy = policy(seed, groupOrder, List.of(DeferredAcceptance.internProposing()));
    Robustness robust = MatchingEngine.of(policy).robustness(cohort, plan(1, 1));
    Allocation match = MatchingEngine.of(policy).match(cohort);
    for (WeightTrial trial : robust.weights()) {
      ScoringModel.Builder model = ScoringModel.none();
      policy
          .scoring()
          .criteria()
          .forEach(
              it ->
                  model.plus(
                      it.criterion(),
                      it.criterion().name().equals(trial.criterion())
                          ? trial.tried()
                          : it.weight()));
      boolean none = trial.dropped() && trial.weight() == policy.scoring().outOf();
      ScoringModel changed = none ? ScoringModel.empty() : model.build();
      Allocation other = MatchingEngine.of(policy.withScoring(changed)).match(cohort);
      assertThat(trial.difference()).isEqualTo(other.since(match));
    }
    long counting = policy.scoring().criteria().stream().filter(it -> it.weight() > 0).count();
    assertThat(robust.weights().stream().filter(WeightTrial::dropped)).hasSize((int) counting);
  }

  @Property(tries = 10)
  void answer_isTheSame_withAnyNumberOfThreads(@ForAll long seed) {
    Cohort cohort = RandomCohort.large(seed, 70, 6);
    MatchingEngine engine =
        MatchingEngine.of(
            policy(seed, GroupOrder.PAIRS, List.of(DeferredAcceptance.internProposing())));
    RobustnessPlan plan = plan(1, 130).withSeed(seed);
    assertThat(engine.withThreads(4).robustness(cohort, plan))
        .isEqualTo(engine.robustness(cohort, plan));
  }

  /** Without shared limits in a third, so that every mechanism takes it. */
  private static Cohort cohort(long seed) {
    Cohort cohort = RandomCohort.small(seed);
    return seed % 3 == 0
        ? cohort
        : cohort
            .withHosts()
            .withSupervisors()
            .withMentors()
            .withProjects(
                cohort.projects().stream()
                    .map(
                        it ->
                            it.withSeats(1 + (int) (seed & 1))
                                .withUnit(Optional.empty())
                                .withSupervisor(Optional.empty())
                                .withMentors())
                    .toList())
            .withPins()
            .withExclusions()
            .withHostRankings()
            .withProjectRankings();
  }

  private static MatchingPolicy policy(long seed, GroupOrder order, List<Mechanism> mechanisms) {
    MatchingPolicy policy =
        RandomCohort.policy(seed, order)
            .withMechanism(mechanisms.get(Math.floorMod(seed >> 8, mechanisms.size())));
    return seed % 2 == 0
        ? policy
        : policy
            .withInternPreferences(InternPreferences.BIDS)
            .withHostPreferences(HostPreferences.RANKINGS);
  }

  private static RobustnessPlan plan(int maxOrders, int samples) {
    return RobustnessPlan.builder().maxOrders(maxOrders).samples(samples).build();
  }

  private static void count(
      Map<InternId, Map<Optional<ProjectId>, Integer>> counts,
      MatchingEngine engine,
      Cohort cohort) {
    Allocation allocation = engine.match(cohort);
    cohort
        .interns()
        .forEach(
            it ->
                counts
                    .computeIfAbsent(it.id(), id -> new HashMap<>())
                    .merge(
                        allocation.matchOf(it.id()).map(match -> match.project()),
                        1,
                        Integer::sum));
  }

  private static void permute(List<String> keys, int from, List<List<String>> orders) {
    if (from == keys.size()) {
      orders.add(List.copyOf(keys));
      return;
    }
    for (int at = from; at < keys.size(); at++) {
      Collections.swap(keys, from, at);
      permute(keys, from + 1, orders);
      Collections.swap(keys, from, at);
    }
  }
}
