package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.core.eligibility.EligibilityReason;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.matching.Wants.Standing;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.result.InternReason;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProjectExplanation;
import org.openinternship.matching.result.ProjectReason;

/**
 * Every pair has a reason, it is the right one, and the world in which it does not hold differs.
 */
class TrueReasonsProperties {
  private static final Set<ReasonCode> FULL =
      Set.of(
          MatchReason.PROJECT_FULL,
          MatchReason.PROJECT_FULL_BY_HOLDER,
          MatchReason.MENTOR_FULL,
          MatchReason.SUPERVISOR_FULL,
          MatchReason.UNIT_FULL,
          MatchReason.HOST_FULL,
          MatchReason.MOVE_MINDED,
          MatchReason.MOVE_LOST_DRAW,
          MatchReason.LOST_DRAW);

  private static final Set<ReasonCode> AGAINST =
      Set.of(
          MatchReason.CLOSED,
          BidReason.VETOED,
          CohortReason.EXCLUDED,
          CohortReason.NOT_ACCEPTABLE_TO_HOST,
          EligibilityReason.WEEKLY_HOURS_TOO_FEW,
          GeneralReason.FACT_UNKNOWN);

  @Property
  void everyPair_hasTheReasonThatTheDefinitionGives(
      @ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy = RandomCohort.policy(seed, groupOrder);
    Wants wants = new Wants(cohort, policy, new ScoreTable(seed));
    Allocation allocation = MatchingEngine.of(policy).match(cohort);
    Map<InternId, ProjectId> places = StableMatchProperties.places(allocation);
    for (InternId intern : wants.interns()) {
      for (ProjectId project : wants.projects()) {
        assertThat(allocation.explain(intern, project))
            .containsExactly(expected(wants, places, intern, project));
      }
    }
  }

  private static Reason expected(
      Wants wants, Map<InternId, ProjectId> places, InternId intern, ProjectId project) {
    List<ProjectId> asked = wants.asked(intern);
    ProjectId got = places.get(intern);
    if (wants.pins().containsKey(intern)) {
      return project.equals(got)
          ? Reason.of(MatchReason.PINNED, intern, got)
          : Reason.of(MatchReason.PINNED_ELSEWHERE, intern, got);
    }
    if (project.equals(got)) {
      return wants.own(intern).placed(got);
    }
    Optional<Reason> against = wants.against(intern, project);
    if (against.isPresent()) {
      return against.get();
    }
    if (!asked.contains(project)) {
      return Reason.of(BidReason.NOT_BID_FOR, intern, project);
    }
    if (got != null && asked.indexOf(got) < asked.indexOf(project)) {
      return wants.own(intern).gotEarlier(got, project);
    }
    ByDefinition definition = new ByDefinition(wants);
    HostSideId full = definition.full(places, project).orElseThrow();
    Optional<InternId> worst = definition.worst(places, full);
    List<InternId> below = new ArrayList<>(definition.below(places, full));
    if (worst.isEmpty()) {
      return Reason.of(MatchReason.SEATS_AGREED, wants.limit(full), full);
    }
    Standing own = wants.standing(intern, project);
    String move = wants.shown(own).toString();
    if (below.contains(intern)) {
      Standing has = wants.standing(intern, got);
      boolean level = own.levelWith(has);
      return Reason.of(
          level ? MatchReason.MOVE_LOST_DRAW : MatchReason.MOVE_MINDED,
          full,
          wants.limit(full),
          intern,
          got,
          project,
          level ? has.draw() : wants.shown(has).toString(),
          level ? own.draw() : move);
    }
    Standing last = wants.standing(worst.get(), places.get(worst.get()));
    String cutoff = wants.shown(last).toString();
    if (own.levelWith(last)) {
      return Reason.of(MatchReason.LOST_DRAW, full, cutoff, move, last.draw(), own.draw());
    }
    below.removeAll(wants.pins().keySet());
    HostSideId decider = wants.decider(project);
    return full.equals(project) && !decider.equals(project)
        ? Reason.of(MatchReason.PROJECT_FULL_BY_HOLDER, below.size(), full, decider, cutoff, move)
        : Reason.of(TrueReasons.full(full), below.size(), full, cutoff, move);
  }

  @Property
  void explanations_nameEveryProjectPreferredToTheOneReceived(
      @ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy = RandomCohort.policy(seed, groupOrder);
    Wants wants = new Wants(cohort, policy, new ScoreTable(seed));
    Allocation allocation = MatchingEngine.of(policy).match(cohort);
    for (InternId intern : wants.interns()) {
      InternExplanation explanation = allocation.explain(intern);
      List<ProjectId> asked = wants.asked(intern);
      int got =
          explanation.match().map(match -> asked.indexOf(match.project())).orElse(asked.size());
      List<ProjectId> preferred =
          wants.pins().containsKey(intern) ? List.of() : asked.subList(0, got);
      assertThat(explanation.preferred()).extracting(ProjectReason::project).isEqualTo(preferred);
      for (ProjectReason reason : explanation.preferred()) {
        assertThat(reason.reasons()).isEqualTo(allocation.explain(intern, reason.project()));
        assertThat(reason.choice()).isEqualTo(wants.own(intern).choice(reason.project()));
      }
      assertThat(explanation.match()).isEqualTo(allocation.matchOf(intern));
      assertThat(explanation.outcome().code())
          .isEqualTo(outcome(wants, StableMatchProperties.places(allocation), intern));
    }
    for (ProjectId project : wants.projects()) {
      ProjectExplanation explanation = allocation.explain(project);
      assertThat(explanation.outcome()).isEqualTo(outcome(cohort, wants, explanation));
      assertThat(explanation.matches())
          .isEqualTo(
              allocation.matches().stream().filter(m -> m.project().equals(project)).toList());
      assertThat(explanation.others())
          .extracting(InternReason::intern)
          .isEqualTo(
              wants.interns().stream()
                  .filter(intern -> wants.asked(intern).contains(project))
                  .filter(
                      intern ->
                          explanation.matches().stream()
                              .noneMatch(match -> match.intern().equals(intern)))
                  .toList());
    }
  }

  /** What became of a project, by who got it, who asked for it and what closes it. */
  private static Reason outcome(Cohort cohort, Wants wants, ProjectExplanation of) {
    ProjectId project = of.project();
    int seats = cohort.project(project).seats();
    if (of.matches().size() >= seats && seats > 0) {
      return Reason.of(MatchReason.PROJECT_FILLED, project, of.matches().size());
    } else if (!of.matches().isEmpty()) {
      return Reason.of(MatchReason.PROJECT_NOT_FILLED, project, of.matches().size(), seats);
    }
    Optional<HostSideId> closing = HostTree.of(cohort).closing(cohort.project(project));
    if (closing.isPresent()) {
      return Reason.of(MatchReason.CLOSED, closing.get());
    }
    return wants.interns().stream().anyMatch(it -> wants.asked(it).contains(project))
        ? Reason.of(MatchReason.PROJECT_GOT_NOBODY, seats, project)
        : Reason.of(MatchReason.PROJECT_UNASKED, seats, project);
  }

  private static ReasonCode outcome(Wants wants, Map<InternId, ProjectId> places, InternId intern) {
    if (wants.pins().containsKey(intern)) {
      return MatchReason.PINNED;
    } else if (places.containsKey(intern)) {
      return wants.own(intern).placed(places.get(intern)).code();
    } else if (wants.asked(intern).isEmpty()) {
      return MatchReason.ASKED_FOR_NOTHING;
    } else if (wants.list(intern).isEmpty()) {
      return MatchReason.NO_LISTED_PROJECT;
    }
    ByDefinition definition = new ByDefinition(wants);
    List<ProjectId> list = wants.list(intern);
    long agreed =
        list.stream()
            .map(project -> definition.full(places, project).orElseThrow())
            .filter(full -> definition.worst(places, full).isEmpty())
            .count();
    return agreed == 0
        ? MatchReason.ALL_LISTED_TAKEN
        : agreed == list.size()
            ? MatchReason.ALL_LISTED_AGREED
            : MatchReason.LISTED_TAKEN_OR_AGREED;
  }

  /** With the best standing of all, an intern gets the project that was full, or a better one. */
  @Property
  void whoeverIsToldThatAProjectIsFull_getsInWithABetterStanding(
      @ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy = RandomCohort.policy(seed, groupOrder);
    Wants wants = new Wants(cohort, policy, new ScoreTable(seed));
    Allocation allocation = MatchingEngine.of(policy).match(cohort);
    for (InternId intern : wants.interns()) {
      for (ProjectReason preferred : allocation.explain(intern).preferred()) {
        ReasonCode code = preferred.reasons().get(0).code();
        if (!FULL.contains(code) && code != MatchReason.SEATS_AGREED) {
          continue;
        }
        ProjectId project = preferred.project();
        if (wants.standing(intern, project).suggested()) {
          continue; // wishes of others come first, however well the intern stands
        }
        OtherWorlds other = new OtherWorlds(wants, seed);
        Allocation improved = other.withBestStanding(intern, project);
        List<ProjectId> list = other.listWithBestStanding(intern, project);
        int got = improved.matchOf(intern).map(m -> list.indexOf(m.project())).orElse(list.size());
        if (code == MatchReason.SEATS_AGREED) {
          assertThat(got).isNotEqualTo(list.indexOf(project));
        } else {
          assertThat(got).isLessThanOrEqualTo(list.indexOf(project));
        }
      }
    }
  }

  /** Without what stands against a pair, that reason is gone. */
  @Property
  void whateverStandsAgainstAPair_isTheReason(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy = RandomCohort.policy(seed, groupOrder);
    Wants wants = new Wants(cohort, policy, new ScoreTable(seed));
    Allocation allocation = MatchingEngine.of(policy).match(cohort);
    for (InternId intern : wants.interns()) {
      for (ProjectId project : wants.projects()) {
        Reason reason = allocation.explain(intern, project).get(0);
        if (AGAINST.contains(reason.code())) {
          Allocation without = new OtherWorlds(wants, seed).without(reason, intern, project);
          assertThat(without.explain(intern, project)).doesNotContain(reason);
        }
      }
    }
  }

  @Property
  void choicesOriginsAndScores_areThoseOfTheList(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy = RandomCohort.policy(seed, groupOrder);
    ScoreTable scores = new ScoreTable(seed);
    Wants wants = new Wants(cohort, policy, scores);
    for (var match : MatchingEngine.of(policy).match(cohort).matches()) {
      OwnList own = wants.own(match.intern());
      assertThat(match.choice()).isEqualTo(own.choice(match.project()));
      assertThat(match.origin()).isEqualTo(own.origin(match.project()));
      assertThat(match.score().millionths())
          .isEqualTo(scores.millionths(match.intern(), match.project()));
      assertThat(match.pinned()).isEqualTo(wants.pins().containsKey(match.intern()));
    }
  }
}
