package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.cohort.SeatReserve;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.hindsight.Remedy;
import org.openinternship.matching.market.UnfilledReserves;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProjectReason;
import org.openinternship.testing.RandomChanges;

/** Reserved seats of a cohort through the engine, against the text of the domain. */
class ReservedCohortProperties {
  @Property(tries = 300)
  void places_areThoseOfTheText_andStable(@ForAll long seed) {
    ReservedCohort drawn = ReservedCohort.random(seed);
    Allocation allocation = MatchingEngine.of(drawn.policy()).match(drawn.cohort());
    assertThat(StableMatchProperties.places(allocation)).isEqualTo(drawn.places());
    assertThat(allocation.blockingPairs()).isEmpty();
    assertThat(allocation.record().cutoffs()).isEmpty();
  }

  /** Of each project that somebody would rather have: the reason, and each figure in it. */
  @Property(tries = 300)
  void reasons_areTrue(@ForAll long seed) {
    ReservedCohort drawn = ReservedCohort.random(seed);
    Allocation allocation = MatchingEngine.of(drawn.policy()).match(drawn.cohort());
    Map<InternId, ProjectId> places = StableMatchProperties.places(allocation);
    for (Intern intern : drawn.cohort().interns()) {
      for (ProjectReason preferred : allocation.explain(intern.id()).preferred()) {
        for (Reason reason : preferred.reasons()) {
          assertTrue(drawn, places, intern.id(), preferred.project(), reason);
        }
      }
      if (!places.containsKey(intern.id())) {
        assertThat(allocation.explain(intern.id()).outcome().code())
            .isIn(
                MatchReason.ASKED_FOR_NOTHING,
                MatchReason.NO_LISTED_PROJECT,
                MatchReason.NO_SEAT_LEFT,
                MatchReason.PLACE_KEPT_EMPTY,
                MatchReason.PLACE_RESERVED);
      }
    }
  }

  private static void assertTrue(
      ReservedCohort drawn,
      Map<InternId, ProjectId> places,
      InternId intern,
      ProjectId project,
      Reason reason) {
    int seats = drawn.cohort().project(project).seats();
    List<InternId> order = drawn.order(project);
    List<InternId> roster = order.stream().filter(it -> project.equals(places.get(it))).toList();
    List<SeatReserve> reserves =
        drawn.reserves(project).stream().filter(it -> it.seats() > 0).toList();
    boolean allBefore = roster.stream().allMatch(it -> order.indexOf(it) < order.indexOf(intern));
    if (reason.code() == MatchReason.CLOSED) {
      assertThat(seats).isZero();
    } else if (reason.code() == MatchReason.PROJECT_FULL) {
      assertThat(roster).hasSize(seats);
      assertThat(allBefore).isTrue();
    } else if (reason.code() == MatchReason.PLACE_RESERVED) {
      assertThat(allBefore).isFalse();
      assertThat(reason)
          .isEqualTo(
              Reason.of(
                  MatchReason.PLACE_RESERVED,
                  intern,
                  project,
                  reserves.stream().mapToInt(SeatReserve::seats).sum(),
                  seats,
                  reserves.stream().map(SeatReserve::category).sorted().toList()));
    } else {
      assertThat(drawn.filling().unfilled()).isEqualTo(UnfilledReserves.STAY_EMPTY);
      assertThat(allBefore).isTrue();
      assertThat(reason)
          .isEqualTo(
              Reason.of(
                  MatchReason.PLACE_KEPT_EMPTY,
                  seats - roster.size(),
                  project,
                  reserves.stream().map(SeatReserve::category).sorted().toList(),
                  intern));
    }
  }

  /** What would have helped does help, and nothing smaller among bids and seats does. */
  @Property(tries = 100)
  void remedies_helpInAMatchOfTheChangedCohort(@ForAll long seed) {
    ReservedCohort drawn = ReservedCohort.random(seed);
    MatchingEngine engine = MatchingEngine.of(drawn.policy());
    Allocation allocation = engine.match(drawn.cohort());
    for (Intern intern : drawn.cohort().interns()) {
      for (Project project : drawn.cohort().projects()) {
        for (Remedy remedy : allocation.whatWouldHaveHelped(intern.id(), project.id()).remedies()) {
          Cohort changed = remedy.change().appliedTo(drawn.cohort());
          assertThat(StableMatchProperties.places(engine.match(changed)))
              .as("%s", remedy)
              .containsEntry(intern.id(), project.id());
        }
      }
    }
  }

  /**
   * Changed step by step or matched anew: the same to the byte, or refused with the same findings,
   * as a reserving project can come below a limit.
   */
  @Property(tries = 100)
  void afterChanges_aFullMatchGivesTheSame(@ForAll long seed) {
    ReservedCohort drawn = ReservedCohort.random(seed);
    MatchingEngine engine = MatchingEngine.of(drawn.policy());
    RandomChanges changes = new RandomChanges(seed);
    Allocation last = engine.match(drawn.cohort());
    for (int i = 0; i < 5; i++) {
      last = after(engine, last, changes.valid(last.cohort()));
    }
  }

  static Allocation after(MatchingEngine engine, Allocation last, CohortChange change) {
    Allocation full;
    try {
      full = engine.match(last.cohort().after(change));
    } catch (FindingsException refused) {
      assertThatThrownBy(() -> last.after(change))
          .isInstanceOfSatisfying(
              FindingsException.class,
              e -> assertThat(e.report().findings()).isEqualTo(refused.report().findings()));
      return last;
    }
    Allocation after = last.after(change);
    assertThat(SameAllocationProperties.text(after)).isEqualTo(SameAllocationProperties.text(full));
    return after;
  }

  @Property(tries = 100)
  void theOrderOfTheInput_changesNothing(@ForAll long seed) {
    ReservedCohort drawn = ReservedCohort.random(seed);
    MatchingEngine engine = MatchingEngine.of(drawn.policy());
    Random random = new Random(seed);
    Cohort shuffled =
        SameAllocationProperties.shuffled(random, drawn.cohort())
            .withReserves(RandomCohort.shuffled(random, drawn.cohort().reserves()))
            .withMemberships(RandomCohort.shuffled(random, drawn.cohort().memberships()));
    assertThat(SameAllocationProperties.text(engine.match(shuffled)))
        .isEqualTo(SameAllocationProperties.text(engine.match(drawn.cohort())));
  }
}
