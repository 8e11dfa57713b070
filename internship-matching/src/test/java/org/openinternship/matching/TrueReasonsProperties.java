package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.eligibility.EligibilityReason;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
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
          MatchReason.SUPERVISOR_FULL,
          MatchReason.UNIT_FULL,
          MatchReason.HOST_FULL,
          MatchReason.MOVE_NOT_ALLOWED,
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
      boolean tied = bid(wants, intern, got) && !ranked(wants, intern);
      int choice = tied ? 1 : asked.indexOf(got) + 1;
      return Reason.of(MatchReason.PLACED, intern, got, choice, asked.size());
    }
    Optional<Reason> against = wants.against(intern, project);
    if (against.isPresent()) {
      return against.get();
    }
    if (!asked.contains(project)) {
      return Reason.of(BidReason.NOT_BID_FOR, intern, project);
    }
    if (got != null && asked.indexOf(got) < asked.indexOf(project)) {
      return Reason.of(MatchReason.GOT_PREFERRED, intern, got, project);
    }
    ByDefinition definition = new ByDefinition(wants);
    HostSideId full = definition.full(places, project).orElseThrow();
    Optional<InternId> worst = definition.worst(places, full);
    if (worst.isEmpty()) {
      return Reason.of(MatchReason.SEATS_AGREED, wants.limit(full), full);
    }
    Standing last = wants.standing(worst.get(), places.get(worst.get()));
    Standing own = wants.standing(intern, project);
    if (definition.below(places, full).contains(intern)) {
      String cutoff = shown(wants, last);
      String move = shown(wants, own);
      return Reason.of(
          MatchReason.MOVE_NOT_ALLOWED, wants.limit(full), full, intern, project, cutoff, move);
    }
    return own.levelWith(last)
        ? Reason.of(MatchReason.LOST_DRAW, full, last.draw(), own.draw())
        : Reason.of(code(full), wants.limit(full), full, shown(wants, last), shown(wants, own));
  }

  private static boolean bid(Wants wants, InternId intern, ProjectId project) {
    return wants.cohort.bids().stream()
        .anyMatch(bids -> bids.intern().equals(intern) && bids.projects().contains(project));
  }

  private static boolean ranked(Wants wants, InternId intern) {
    return switch (wants.policy.internPreferences()) {
      case SCORES -> true;
      default ->
          wants.cohort.bids().stream()
              .anyMatch(bids -> bids.intern().equals(intern) && bids.ranked());
    };
  }

  private static ReasonCode code(HostSideId party) {
    if (party instanceof SupervisorId) {
      return MatchReason.SUPERVISOR_FULL;
    } else if (party instanceof HostUnitId) {
      return MatchReason.UNIT_FULL;
    }
    return party instanceof HostId ? MatchReason.HOST_FULL : MatchReason.PROJECT_FULL;
  }

  private static String shown(Wants wants, Standing standing) {
    if (!standing.unranked()) {
      return "rank " + (standing.place() + 1);
    }
    return switch (wants.policy.hostPreferences()) {
      case RANKINGS -> "unranked";
      default -> BigDecimal.valueOf(-standing.place(), 6) + " points";
    };
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
      }
      assertThat(explanation.match()).isEqualTo(allocation.matchOf(intern));
      assertThat(explanation.outcome().code()).isEqualTo(outcome(wants, explanation));
    }
    for (ProjectId project : wants.projects()) {
      ProjectExplanation explanation = allocation.explain(project);
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

  private static ReasonCode outcome(Wants wants, InternExplanation explanation) {
    if (wants.pins().containsKey(explanation.intern())) {
      return MatchReason.PINNED;
    } else if (explanation.match().isPresent()) {
      return MatchReason.PLACED;
    } else if (wants.asked(explanation.intern()).isEmpty()) {
      return MatchReason.ASKED_FOR_NOTHING;
    }
    return wants.list(explanation.intern()).isEmpty()
        ? MatchReason.NO_LISTED_PROJECT
        : MatchReason.ALL_LISTED_TAKEN;
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
  void choicesAndScores_areThoseOfTheList(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy = RandomCohort.policy(seed, groupOrder);
    ScoreTable scores = new ScoreTable(seed);
    Wants wants = new Wants(cohort, policy, scores);
    for (var match : MatchingEngine.of(policy).match(cohort).matches()) {
      List<ProjectId> asked = wants.asked(match.intern());
      int place = asked.indexOf(match.project());
      boolean tied = bid(wants, match.intern(), match.project()) && !ranked(wants, match.intern());
      assertThat(match.choice())
          .isEqualTo(place < 0 ? OptionalInt.empty() : OptionalInt.of(tied ? 1 : place + 1));
      assertThat(match.score().millionths())
          .isEqualTo(scores.millionths(match.intern(), match.project()));
      assertThat(match.pinned()).isEqualTo(wants.pins().containsKey(match.intern()));
    }
  }
}
