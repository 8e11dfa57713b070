package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.OptimalAssignment;
import org.openinternship.matching.mechanism.TeamAssignment;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.optimum.StandardObjective;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.rematch.Rematch;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProcedureReason;
import org.openinternship.matching.result.ProjectReason;

/** How many interns projects, supervisors, units and hosts should have, from cohort to match. */
class TargetsTest {
  private static final OptimalAssignment NEAR =
      OptimalAssignment.of(
          StandardObjective.SIZE, StandardObjective.NEAR_TARGETS, StandardObjective.RANK_SUM);

  /** Three interns ask for atlas of kim first, then for books of lee; neither has a limit. */
  private static Cohort cohort(int ofKim, int ofLee) {
    Cohort.Builder cohort =
        Cohort.builder()
            .addSupervisor(Supervisor.builder().id("kim").targetInterns(ofKim).build())
            .addSupervisor(Supervisor.builder().id("lee").targetInterns(ofLee).build())
            .addProject(
                Project.builder().id("atlas").host("ghent").supervisor("kim").seats(3).build())
            .addProject(
                Project.builder().id("books").host("ghent").supervisor("lee").seats(3).build());
    for (String intern : List.of("ada", "ben", "cy")) {
      cohort.addIntern(Intern.builder().id(intern).build()).addBids(intern, "atlas", "books");
    }
    return cohort.build();
  }

  private static Cohort withoutTargets() {
    return RandomTargets.withoutTargets(cohort(0, 0));
  }

  private static MatchingPolicy policy(Mechanism mechanism) {
    return MatchingPolicy.standard().withMechanism(mechanism);
  }

  private static Map<ProjectId, Integer> loads(Cohort cohort, Mechanism mechanism) {
    Map<ProjectId, Integer> loads = new TreeMap<>();
    MatchingEngine.of(policy(mechanism))
        .match(cohort)
        .matches()
        .forEach(match -> loads.merge(match.project(), 1, Integer::sum));
    return loads;
  }

  @Test
  void supervisors_haveWhatTheyWishFor_byEveryMechanismOfObjectives() {
    TeamAssignment teams =
        TeamAssignment.of(
            SearchLimit.NONE,
            List.of(StandardObjective.SIZE),
            List.of(StandardObjective.NEAR_TARGETS));
    FillOrCloseAssignment closing =
        FillOrCloseAssignment.of(
            SearchLimit.NONE, StandardObjective.SIZE, StandardObjective.NEAR_TARGETS);
    for (Mechanism mechanism : List.of(NEAR, teams, closing)) {
      assertThat(loads(cohort(1, 2), mechanism))
          .containsOnly(Map.entry(ProjectId.of("atlas"), 1), Map.entry(ProjectId.of("books"), 2));
      assertThat(loads(cohort(3, 0), mechanism)).containsOnly(Map.entry(ProjectId.of("atlas"), 3));
    }
  }

  @Test
  void withinTargets_countsWhoIsTooManyOnly() {
    OptimalAssignment within =
        OptimalAssignment.of(
            StandardObjective.SIZE, StandardObjective.WITHIN_TARGETS, StandardObjective.RANK_SUM);
    assertThat(loads(cohort(2, 3), within))
        .containsOnly(Map.entry(ProjectId.of("atlas"), 2), Map.entry(ProjectId.of("books"), 1));
  }

  @Test
  void evenLoads_needNoTarget() {
    Cohort without = withoutTargets();
    OptimalAssignment even =
        OptimalAssignment.of(
            StandardObjective.SIZE, StandardObjective.EVEN_LOADS, StandardObjective.RANK_SUM);
    assertThat(loads(without, even))
        .containsOnly(Map.entry(ProjectId.of("atlas"), 2), Map.entry(ProjectId.of("books"), 1));
  }

  /** As when the only one who had a target leaves: the rest are matched all the same. */
  @Test
  void withoutAnyTarget_aFindingSaysThatTheyDecideNothing() {
    Allocation allocation = MatchingEngine.of(policy(NEAR)).match(withoutTargets());
    assertThat(allocation.matches()).hasSize(3);
    assertThat(allocation.findings())
        .filteredOn(it -> it.reason().code() == MatchReason.NO_TARGETS)
        .singleElement()
        .hasToString(
            "WARNING /mechanism NO_TARGETS: optimal/size+near-targets+rank-sum goes by targets, but"
                + " no project has one, nor any supervisor, unit or host above a project, so they"
                + " decide nothing. Maybe enter some, or leave that objective out");
  }

  /** Meg takes one over books and chess; kim, who has atlas and books, only wishes for two. */
  @Test
  void aTargetAcrossTheLimitOfAMentor_leavesTheLimitAsItIs() {
    Cohort.Builder cohort =
        Cohort.builder()
            .addMentor(Mentor.builder().id("meg").maxInterns(1).build())
            .addSupervisor(Supervisor.builder().id("kim").targetInterns(2).build())
            .addProject(Project.builder().id("atlas").host("ghent").supervisor("kim").build())
            .addProject(
                Project.builder()
                    .id("books")
                    .host("ghent")
                    .supervisor("kim")
                    .addMentor("meg")
                    .seats(2)
                    .build())
            .addProject(
                Project.builder().id("chess").host("ghent").addMentor("meg").seats(2).build());
    for (String intern : List.of("ada", "ben", "cy")) {
      cohort.addIntern(Intern.builder().id(intern).build()).addBids(intern, "books", "chess");
    }
    assertThat(MatchingEngine.withDefaults().match(cohort.build()).matches()).hasSize(1);
    assertThat(MatchingEngine.of(policy(NEAR)).match(cohort.build()).matches()).hasSize(1);
  }

  @Test
  void whoIsAgreedOn_counts_andARematchGoesByTargetsToo() {
    Cohort cohort = cohort(2, 1).withPins(new Pin(InternId.of("ada"), ProjectId.of("books")));
    Allocation allocation = MatchingEngine.of(policy(NEAR)).match(cohort);
    assertThat(allocation.matches())
        .filteredOn(it -> it.project().value().equals("books"))
        .hasSize(1);
    Allocation after =
        allocation.after(List.of(CohortChange.internLeaves("cy")), Rematch.keepingPlaces());
    assertThat(after.findings()).noneMatch(it -> it.reason().code() == MatchReason.TARGETS_IDLE);
  }

  @Test
  void whereNothingGoesByTargets_aFindingSaysSo() {
    List<Finding> findings = MatchingEngine.withDefaults().match(cohort(1, 2)).findings();
    Finding idle =
        findings.stream()
            .filter(it -> it.reason().code() == MatchReason.TARGETS_IDLE)
            .findFirst()
            .orElseThrow();
    assertThat(idle.severity()).isEqualTo(Severity.INFO);
    assertThat(idle.path()).isEqualTo("/mechanism");
    assertThat(idle.reason().number("targets")).isEqualTo(2);
    assertThat(MatchingEngine.of(policy(NEAR)).match(cohort(1, 2)).findings())
        .noneMatch(it -> it.reason().code() == MatchReason.TARGETS_IDLE);
  }

  /** A target is a wish: whoever does not go by it finds the same places with it and without. */
  @Property(tries = 100)
  void whereNothingGoesByTargets_placesAreAsWithoutThem(@ForAll long seed) {
    Cohort cohort = RandomTargets.of(seed).cohort();
    Cohort without = RandomTargets.withoutTargets(cohort);
    for (Mechanism mechanism : Mechanism.standard()) {
      MatchingEngine engine = MatchingEngine.of(policy(mechanism));
      assertThat(places(engine, cohort)).as(mechanism.name()).isEqualTo(places(engine, without));
    }
  }

  /** The matches, or what was found that refuses them. */
  private static Object places(MatchingEngine engine, Cohort cohort) {
    try {
      return engine.match(cohort).matches();
    } catch (FindingsException refused) {
      return refused.report().of(Severity.ERROR);
    }
  }

  /** Against every assignment, with loads counted by key. */
  @Property(tries = 300)
  void nothingIsNearer_whoeverHasATarget(@ForAll long seed) {
    RandomTargets drawn = RandomTargets.of(seed);
    List<Integer> best = null;
    for (List<Integer> choice : drawn.assignments()) {
      if (best == null || drawn.isBetter(choice, best)) {
        best = choice;
      }
    }
    Allocation allocation = MatchingEngine.of(policy(NEAR)).match(drawn.cohort());
    Map<String, String> places = new TreeMap<>();
    allocation.matches().forEach(it -> places.put(it.intern().value(), it.project().value()));
    List<Integer> found = new ArrayList<>();
    for (Bids bids : drawn.cohort().bids()) {
      String place = places.get(bids.intern().value());
      found.add(
          IntStream.range(0, bids.projects().size())
              .filter(at -> bids.projects().get(at).value().equals(place))
              .findFirst()
              .orElse(-1));
    }
    assertThat(drawn.value(found)).isEqualTo(drawn.value(best));
  }

  /** What is said of a place that would be farther from targets, against every assignment. */
  @Property(tries = 300)
  void whoWouldBringTargetsFarther_isToldByHowMuchAtLeast(@ForAll long seed) {
    RandomTargets drawn = RandomTargets.of(seed);
    Allocation allocation = MatchingEngine.of(policy(NEAR)).match(drawn.cohort());
    List<List<Integer>> all = drawn.assignments();
    List<Integer> best =
        all.stream()
            .map(drawn::value)
            .min(
                Comparator.comparing((List<Integer> it) -> it.get(0))
                    .thenComparing(it -> it.get(1)))
            .orElseThrow();
    for (int i = 0; i < drawn.cohort().bids().size(); i++) {
      Bids bids = drawn.cohort().bids().get(i);
      for (ProjectReason other : allocation.explain(bids.intern()).preferred()) {
        Reason reason = other.reasons().get(0);
        Statistics.label("told of targets")
            .collect(reason.code() == ProcedureReason.FARTHER_FROM_TARGETS)
            .coverage(coverage -> coverage.check(true).count(count -> count > 10));
        if (reason.code() == ProcedureReason.FARTHER_FROM_TARGETS) {
          int at = i;
          int choice = bids.projects().indexOf(other.project());
          assertThat(reason.number("loss")).isPositive();
          assertThat(all)
              .filteredOn(it -> it.get(at) == choice && drawn.value(it).get(0).equals(best.get(0)))
              .allSatisfy(
                  it ->
                      assertThat(drawn.value(it).get(1) - best.get(1))
                          .isGreaterThanOrEqualTo((int) reason.number("loss")));
        }
      }
    }
  }

  /** Each objective of loads says what would be worse in words of its own; only ada can move. */
  @Test
  void whoWouldBeTooMany_isToldSo() {
    Map<StandardObjective, ProcedureReason> reasons =
        Map.of(
            StandardObjective.NEAR_TARGETS, ProcedureReason.FARTHER_FROM_TARGETS,
            StandardObjective.WITHIN_TARGETS, ProcedureReason.MORE_BEYOND_TARGETS,
            StandardObjective.EVEN_LOADS, ProcedureReason.LOADS_LESS_EVEN);
    Cohort cohort =
        cohort(2, 1)
            .withBids(
                Bids.ranked("ada", "atlas", "books"),
                Bids.ranked("ben", "atlas"),
                Bids.ranked("cy", "atlas"));
    reasons.forEach(
        (objective, reason) -> {
          OptimalAssignment mechanism =
              OptimalAssignment.of(StandardObjective.SIZE, objective, StandardObjective.RANK_SUM);
          assertThat(
                  MatchingEngine.of(policy(mechanism))
                      .match(cohort)
                      .explain(InternId.of("ada"))
                      .preferred()
                      .get(0)
                      .reasons()
                      .get(0)
                      .code())
              .isEqualTo(reason);
        });
  }
}
