package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Lottery.DrawKind;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * What the engine promises under a policy, through the engine: where it promises that no misreport
 * pays, every list that an intern could have given instead is tried, ranked and unranked.
 */
class HonestBidsProperties {

  @Property(tries = 150)
  void noMisreportPays_whereThePolicyPromisesIt(
      @ForAll long seed,
      @ForAll GroupOrder groupOrder,
      @ForAll boolean byTurns,
      @ForAll DrawKind draws) {
    Cohort cohort = RandomCohort.small(seed).withVetoes();
    MatchingPolicy policy = RandomCohort.policy(seed, groupOrder).withLottery(lottery(draws, seed));
    if (byTurns) {
      policy = policy.withMechanism(SerialDictatorship.byLottery());
    }
    if (policy.properties().contains(Mechanism.Property.STRATEGY_PROOF_FOR_INTERNS)) {
      assertThat(payingLie(cohort, policy, new ScoreTable(seed))).isEmpty();
    }
  }

  /** Under the default order with lists from bids, and limits of every kind, alone and nested. */
  @Property(tries = 150)
  void noMisreportPays_underTheDefault(@ForAll long seed, @ForAll DrawKind draws) {
    Cohort cohort = RandomCohort.small(seed).withVetoes();
    MatchingPolicy policy =
        RandomCohort.policy(seed, MatchingPolicy.standard().groupOrder())
            .withLottery(lottery(draws, seed))
            .withInternPreferences(InternPreferences.BIDS);
    assertThat(policy.properties())
        .containsExactly(Mechanism.Property.STABLE, Mechanism.Property.STRATEGY_PROOF_FOR_INTERNS);
    assertThat(payingLie(cohort, policy, new ScoreTable(seed))).isEmpty();
  }

  /** Also where scores complete the lists, a lie does not help to anything that was asked for. */
  @Property(tries = 100)
  void noMisreportGetsAnInternSomethingBetterOfWhatTheyAskFor(
      @ForAll long seed, @ForAll GroupOrder groupOrder, @ForAll DrawKind draws) {
    Cohort cohort = RandomCohort.small(seed).withVetoes();
    MatchingPolicy policy =
        RandomCohort.policy(seed, groupOrder)
            .withLottery(lottery(draws, seed))
            .withInternPreferences(InternPreferences.BIDS_THEN_SCORES);
    assertThat(payingLie(cohort, policy, new ScoreTable(seed), true)).isEmpty();
  }

  /** Lots for each project let an intern draw differently at projects that are level otherwise. */
  private static Lottery lottery(DrawKind draws, long seed) {
    return draws == DrawKind.SINGLE ? Lottery.single(seed) : Lottery.perProject(seed);
  }

  private static Optional<String> payingLie(
      Cohort cohort, MatchingPolicy policy, ScoreTable scores) {
    return payingLie(cohort, policy, scores, false);
  }

  private static Optional<String> payingLie(
      Cohort cohort, MatchingPolicy policy, ScoreTable scores, boolean ofWishes) {
    Wants wants = new Wants(cohort, policy, scores);
    MatchingEngine engine = MatchingEngine.of(policy);
    Map<InternId, ProjectId> honest = StableMatchProperties.places(engine.match(cohort));
    for (Bids truth : cohort.bids()) {
      InternId intern = truth.intern();
      if (wants.pins().containsKey(intern) || truth.projects().isEmpty()) {
        continue;
      }
      List<ProjectId> list = wants.asked(intern);
      list = ofWishes ? list.subList(0, truth.projects().size()) : list;
      int place = place(list, honest.get(intern));
      for (Bids lie : lies(intern, wants.projects())) {
        Map<InternId, ProjectId> got =
            StableMatchProperties.places(engine.match(instead(cohort, lie)));
        if (place(list, got.get(intern)) < place) {
          return Optional.of(intern + " gains by " + lie);
        }
      }
    }
    return Optional.empty();
  }

  private static int place(List<ProjectId> list, ProjectId got) {
    return list.contains(got) ? list.indexOf(got) : list.size();
  }

  private static Cohort instead(Cohort cohort, Bids lie) {
    return cohort.withBids(
        cohort.bids().stream()
            .map(bids -> bids.intern().equals(lie.intern()) ? lie : bids)
            .toList());
  }

  private static List<Bids> lies(InternId intern, List<ProjectId> projects) {
    List<List<ProjectId>> lists = new ArrayList<>(List.of(List.of()));
    for (int k = 0; k < lists.size(); k++) {
      for (ProjectId project : projects) {
        if (!lists.get(k).contains(project)) {
          List<ProjectId> longer = new ArrayList<>(lists.get(k));
          longer.add(project);
          lists.add(longer);
        }
      }
    }
    List<Bids> lies = new ArrayList<>();
    for (List<ProjectId> list : lists) {
      lies.add(new Bids(intern, list, true));
      if (list.stream().sorted().toList().equals(list)) {
        lies.add(new Bids(intern, list, false));
      }
      if (list.size() > 1
          && list.stream().skip(1).sorted().toList().equals(list.subList(1, list.size()))) {
        lies.add(new Bids(intern, list, true, List.of(), list.size() - 1));
      }
    }
    return lies;
  }

  @Test
  void properties_areThoseOfTheMechanismLessWhatThePolicyTakes() {
    MatchingPolicy standard = MatchingPolicy.standard();
    assertThat(standard.properties())
        .isEqualTo(
            Set.of(Mechanism.Property.STABLE, Mechanism.Property.STRATEGY_PROOF_FOR_INTERNS));
    assertThat(standard.withGroupOrder(GroupOrder.INTERNS).properties())
        .isEqualTo(standard.mechanism().properties());
    MatchingPolicy completed = standard.withInternPreferences(InternPreferences.BIDS_THEN_SCORES);
    assertThat(completed.properties()).containsExactly(Mechanism.Property.STABLE);
    MatchingPolicy byTurns = completed.withMechanism(SerialDictatorship.byLottery());
    assertThat(byTurns.properties()).isEqualTo(byTurns.mechanism().properties());
    MatchingPolicy projects = standard.withMechanism(DeferredAcceptance.projectProposing());
    assertThat(projects.properties()).containsExactly(Mechanism.Property.STABLE);
    assertThat(projects.withGroupOrder(GroupOrder.INTERNS).properties())
        .contains(Mechanism.Property.BEST_FOR_PROJECTS);
  }

  /** Why it is not promised: who asks for what would have been suggested comes before others. */
  @Test
  void whereScoresCompleteLists_aBidForWhatWouldBeSuggestedPays() {
    Cohort.Builder cohort =
        Cohort.builder()
            .addIntern(Intern.builder().id("1").build())
            .addIntern(Intern.builder().id("2").build())
            .addProject(Project.builder().id("1").host("h").build());
    ScoreTable scores =
        new ScoreTable(0)
            .with(InternId.of("1"), ProjectId.of("1"), 100_000)
            .with(InternId.of("2"), ProjectId.of("1"), 200_000);
    MatchingEngine engine =
        MatchingEngine.of(
            MatchingPolicy.builder()
                .scoring(scores.model())
                .internPreferences(InternPreferences.BIDS_THEN_SCORES)
                .build());
    assertThat(engine.match(cohort.build()).matchOf("1")).isEmpty();
    assertThat(engine.match(cohort.addBids("1", "1").build()).matchOf("1")).isPresent();
  }
}
