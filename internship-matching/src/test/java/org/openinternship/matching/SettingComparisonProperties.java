package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Supervisor;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.change.MoveKind;
import org.openinternship.matching.compare.LoadRange;
import org.openinternship.matching.compare.Setting;
import org.openinternship.matching.compare.SettingComparison;
import org.openinternship.matching.compare.SettingFigures;
import org.openinternship.matching.compare.SettingMoves;
import org.openinternship.matching.compare.SettingOutcome;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.Scorer;

/**
 * Every figure of a comparison, recounted from a match of each setting by itself, from bids and
 * scores alone.
 */
class SettingComparisonProperties {
  @Property
  void figures_areThoseOfEachMatchByItself(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy yardstick = RandomCohort.policy(seed, groupOrder);
    List<Setting> settings = settings(seed, groupOrder);
    SettingComparison compared = MatchingEngine.of(yardstick).compare(cohort, settings);

    assertThat(compared.interns()).isEqualTo(cohort.interns().size());
    assertThat(compared.outOf()).isEqualTo(yardstick.scoring().outOf());
    assertThat(compared.outcomes())
        .extracting(SettingOutcome::name)
        .containsExactlyElementsOf(settings.stream().map(Setting::name).toList());
    Map<String, Allocation> run = new TreeMap<>();
    for (Setting setting : settings) {
      SettingOutcome outcome = compared.outcome(setting.name());
      assertThat(outcome.mechanism()).isEqualTo(setting.policy().mechanismName());
      try {
        Allocation allocation = MatchingEngine.of(setting.policy()).match(cohort);
        run.put(setting.name(), allocation);
        check(outcome.figures().orElseThrow(), allocation, yardstick);
      } catch (FindingsException e) {
        assertThat(outcome.refused()).isTrue();
        assertThat(outcome.refusal()).isEqualTo(e.report().findings());
      }
    }
    int pairs = run.size() * (run.size() - 1) / 2;
    assertThat(compared.moves()).hasSize(pairs);
    for (String before : run.keySet()) {
      for (String after : run.keySet()) {
        if (!before.equals(after)) {
          AllocationDifference difference = run.get(after).since(run.get(before));
          assertThat(compared.difference(cohort, before, after)).isEqualTo(difference);
          checkMoves(compared.moves(before, after), difference);
        }
      }
    }
  }

  private static void check(SettingFigures figures, Allocation allocation, MatchingPolicy by) {
    Cohort cohort = allocation.cohort();
    assertThat(figures.places()).isEqualTo(allocation.pins());
    Map<Integer, Integer> byChoice = new TreeMap<>();
    int unranked = 0;
    int suggested = 0;
    int pinned = 0;
    Scorer scorer = by.scoring().in(new PreparedCohort(cohort, by.taxonomy()));
    long total = 0;
    long lowest = Long.MAX_VALUE;
    for (Pin place : figures.places()) {
      long score =
          scorer.score(cohort.intern(place.intern()), cohort.project(place.project())).millionths();
      total += score;
      lowest = Math.min(lowest, score);
      Optional<Bids> bids =
          cohort.bids().stream().filter(it -> it.intern().equals(place.intern())).findFirst();
      boolean asked = bids.isPresent() && bids.get().projects().contains(place.project());
      if (cohort.pins().contains(place)) {
        pinned++;
      } else if (!asked) {
        suggested++;
      } else if (!bids.get().ranked() || isBlank(bids.get(), place.project())) {
        unranked++;
      } else {
        byChoice.merge(choice(bids.get(), place.project()), 1, Integer::sum);
      }
    }
    for (int choice = 1; choice <= 5; choice++) {
      assertThat(figures.profile().placedAt(choice)).isEqualTo(byChoice.getOrDefault(choice, 0));
    }
    assertThat(figures.profile().unranked()).isEqualTo(unranked);
    assertThat(figures.profile().suggested()).isEqualTo(suggested);
    assertThat(figures.profile().pinned()).isEqualTo(pinned);
    assertThat(figures.worstChoice().orElse(0))
        .isEqualTo(byChoice.keySet().stream().mapToInt(it -> it).max().orElse(0));
    assertThat(figures.averageChoice())
        .isEqualTo(
            byChoice.entrySet().stream()
                .flatMap(it -> Collections.nCopies(it.getValue(), it.getKey()).stream())
                .mapToInt(it -> it)
                .average());
    assertThat(figures.placed()).isEqualTo(allocation.matches().size());
    assertThat(figures.totalMillionths()).isEqualTo(total);
    assertThat(figures.lowestMillionths().orElse(Long.MAX_VALUE)).isEqualTo(lowest);
    assertThat(figures.hosts())
        .isEqualTo(
            load(
                cohort.projects().stream()
                    .collect(
                        Collectors.toMap(
                            Project::host, it -> taken(figures, it.id()), Integer::sum))));
    Map<SupervisorId, Integer> supervised = new TreeMap<>();
    cohort.supervisors().stream().map(Supervisor::id).forEach(it -> supervised.put(it, 0));
    cohort
        .projects()
        .forEach(
            it ->
                it.supervisor()
                    .ifPresent(
                        who -> supervised.merge(who, taken(figures, it.id()), Integer::sum)));
    assertThat(figures.supervisors()).isEqualTo(load(supervised));
    blockingPairs(figures, cohort, by)
        .ifPresent(count -> assertThat(figures.blockingPairs()).isEqualTo(count));
  }

  private static boolean isBlank(Bids bids, ProjectId project) {
    int last = bids.projects().size() - bids.blanks();
    return bids.projects().indexOf(project) >= last;
  }

  /** The choice of a project, with tied ones sharing the better number. */
  private static int choice(Bids bids, ProjectId project) {
    int before = 0;
    for (List<ProjectId> tier : bids.tiers()) {
      if (tier.contains(project)) {
        return before + 1;
      }
      before += tier.size();
    }
    throw new AssertionError(project);
  }

  private static int taken(SettingFigures figures, ProjectId project) {
    return (int) figures.places().stream().filter(it -> it.project().equals(project)).count();
  }

  private static Optional<LoadRange> load(Map<?, Integer> counts) {
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LoadRange(
                counts.size(), Collections.min(counts.values()), Collections.max(counts.values())));
  }

  /**
   * Asks the engine of the yardstick about the same places; it refuses them where somebody sits at
   * a project that it does not list.
   */
  private static Optional<Integer> blockingPairs(
      SettingFigures figures, Cohort cohort, MatchingPolicy by) {
    List<InternId> interns = cohort.interns().stream().map(it -> it.id()).sorted().toList();
    List<ProjectId> projects = cohort.projects().stream().map(Project::id).sorted().toList();
    int[] at = new int[interns.size()];
    Arrays.fill(at, -1);
    figures
        .places()
        .forEach(it -> at[interns.indexOf(it.intern())] = projects.indexOf(it.project()));
    Mechanism given = Mechanism.of("given", market -> Assignment.ofProjects(market, at));
    try {
      Allocation there = MatchingEngine.of(by.withMechanism(given)).match(cohort);
      return Optional.of(there.blockingPairs().size());
    } catch (RuntimeException e) {
      assertThat(e).hasMessageContaining("not feasible");
      return Optional.empty();
    }
  }

  private static void checkMoves(SettingMoves moves, AllocationDifference difference) {
    Function<MoveKind, Integer> count =
        kind -> (int) difference.moves().stream().filter(it -> it.kind() == kind).count();
    assertThat(moves.gained()).isEqualTo(count.apply(MoveKind.GAINED));
    assertThat(moves.lost()).isEqualTo(count.apply(MoveKind.LOST));
    assertThat(moves.better()).isEqualTo(count.apply(MoveKind.BETTER));
    assertThat(moves.worse()).isEqualTo(count.apply(MoveKind.WORSE));
    assertThat(moves.level()).isEqualTo(count.apply(MoveKind.LEVEL));
    assertThat(moves.elsewhere()).isEqualTo(count.apply(MoveKind.ELSEWHERE));
    assertThat(moves.stayed()).isEqualTo(difference.stayed());
    assertThat(moves.moved()).isEqualTo(difference.moves().size());
  }

  @Property(tries = 10)
  void rows_areTheSame_inAnyOrder_andWithSeveralThreads(@ForAll long seed) {
    Cohort cohort = RandomCohort.large(seed, 66, 6);
    MatchingEngine engine = MatchingEngine.of(RandomCohort.policy(seed, GroupOrder.PAIRS));
    List<Setting> settings = settings(seed, GroupOrder.PAIRS);
    SettingComparison compared = engine.compare(cohort, settings);
    assertThat(engine.withThreads(3).compare(cohort, settings)).isEqualTo(compared);

    List<Setting> shuffled = new ArrayList<>(settings);
    Collections.shuffle(shuffled, new Random(seed));
    SettingComparison other = engine.compare(cohort, shuffled);
    assertThat(other.outcomes()).containsExactlyInAnyOrderElementsOf(compared.outcomes());
    for (SettingMoves moves : compared.moves()) {
      assertThat(other.moves(moves.before(), moves.after())).isEqualTo(moves);
    }
  }

  /** Some of all mechanisms, on lists and scores that some of them share and others do not. */
  private static List<Setting> settings(long seed, GroupOrder groupOrder) {
    MatchingPolicy policy = RandomCohort.policy(seed, groupOrder);
    List<Setting> settings = new ArrayList<>();
    for (Mechanism mechanism : Mechanism.standard()) {
      settings.add(new Setting(mechanism.name(), policy.withMechanism(mechanism)));
    }
    settings.add(new Setting("other lots", policy.withLottery(Lottery.single(~seed))));
    settings.add(new Setting("other scores", RandomCohort.policy(seed + 1, groupOrder)));
    settings.add(new Setting("same again", policy.withVersion("other")));
    Collections.shuffle(settings, new Random(seed));
    return settings.subList(0, 1 + new Random(~seed).nextInt(5));
  }
}
