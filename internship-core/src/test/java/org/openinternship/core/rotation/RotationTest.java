package org.openinternship.core.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.PlacementReason;
import org.openinternship.core.placement.Some;
import org.openinternship.core.placement.SupervisorTenure;
import org.openinternship.core.time.DateRange;

class RotationTest {

  /** From 1 September to 30 November 2026. */
  private static final Placement PLACEMENT = Some.placement();

  private static final RotationStop SORTING =
      RotationStop.of("sorting", "eve", "2026-09-01", "2026-09-30", "How a letter is sorted");
  private static final RotationStop DELIVERY =
      RotationStop.of("delivery", "fay", "2026-10-01", "2026-10-31", "How a round is planned");
  private static final RotationStop COUNTER =
      RotationStop.of("counter", "gus", "2026-11-01", "2026-11-30", "How a parcel is taken in");

  private static Rotation rotation(String placement, RotationStop... stops) {
    return Rotation.of(Some.placement().withId(PlacementId.of(placement)), stops);
  }

  private static List<String> found(RotationStop... stops) {
    return Rotation.of(PLACEMENT, stops).validate(PLACEMENT).findings().stream()
        .map(Finding::toString)
        .toList();
  }

  @Test
  void departmentsOfAPostalService_oneAfterTheOther_leaveNothingToFind() {
    assertThat(found(SORTING, DELIVERY, COUNTER)).isEmpty();
  }

  @Test
  void gaps_areFound_atTheStartInTheMiddleAndAtTheEnd() {
    assertThat(found(DELIVERY))
        .containsExactly(
            "WARNING /stops ROTATION_GAP: there is no stop on these days: 1"
                + " September to 30 September 2026",
            "WARNING /stops ROTATION_GAP: there is no stop on these days: 1 November"
                + " to 30 November 2026");
    assertThat(found(SORTING, COUNTER))
        .containsExactly(
            "WARNING /stops ROTATION_GAP: there is no stop on these days: 1 October"
                + " to 31 October 2026");
    assertThat(found())
        .containsExactly(
            "WARNING /stops ROTATION_GAP: there is no stop on these days: 1 September to 30"
                + " November 2026");
  }

  @Test
  void daysOfAnExtension_areAGapUntilTheyAreGivenAStop() {
    Placement extended =
        PLACEMENT
            .after(new PlacementEvent.Started(Instant.parse("2026-09-01T08:00:00Z")))
            .after(
                new PlacementEvent.Extended(
                    Instant.parse("2026-11-01T08:00:00Z"), LocalDate.parse("2026-12-14")));
    assertThat(Rotation.of(extended, SORTING, DELIVERY, COUNTER).validate(extended).findings())
        .singleElement()
        .hasToString(
            "WARNING /stops ROTATION_GAP: there is no stop on these days: 1 December"
                + " to 14 December 2026");
  }

  @Test
  void overlap_isFound_withTheLongestStopBefore() {
    RotationStop all = RotationStop.of("press", "hal", "2026-09-01", "2026-11-30", "The press");
    assertThat(found(all, DELIVERY, COUNTER))
        .containsExactly(
            "ERROR /stops/1 STOPS_OVERLAP: the stop at delivery overlaps the one at"
                + " press (1 October to 31 October 2026)",
            "ERROR /stops/2 STOPS_OVERLAP: the stop at counter overlaps the one at"
                + " press (1 November to 30 November 2026)");
  }

  @Test
  void stopOutsideThePlacement_outOfOrder_orWithoutGoals_isFound() {
    RotationStop late = RotationStop.of("press", "hal", "2026-11-30", "2026-12-01", "The press");
    assertThat(found(SORTING, DELIVERY, COUNTER, late))
        .containsExactly(
            "ERROR /stops/3 OUTSIDE_PLACEMENT: the stop at press has days outside of"
                + " the placement (30 November to 1 December 2026), the placement is from 1"
                + " September to 30 November 2026",
            "ERROR /stops/3 STOPS_OVERLAP: the stop at press overlaps the one at"
                + " counter (30 November 2026)");
    assertThat(found(DELIVERY, SORTING, COUNTER))
        .containsExactly(
            "ERROR /stops/1 STOP_OUT_OF_ORDER: the stop at sorting begins on 1"
                + " September 2026, before the one at delivery, which is listed before it");
    assertThat(found(RotationStop.of("press", "hal", "2026-09-01", "2026-11-30")))
        .containsExactly("WARNING /stops/0 STOP_WITHOUT_GOALS: the stop at press has no goals");
  }

  @Test
  void rotation_makesEachStopsSupervisorTheOneInCharge() {
    Placement placement =
        Rotation.of(PLACEMENT, SORTING, DELIVERY, COUNTER)
            .applyTo(Some.placement(), Instant.parse("2026-08-01T00:00:00Z"));
    assertThat(placement.history()).hasSize(2); // eve is there from the beginning
    assertThat(placement.supervisors())
        .extracting(SupervisorTenure::supervisor)
        .containsExactly(SupervisorId.of("eve"), SupervisorId.of("fay"), SupervisorId.of("gus"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rotation("other").applyTo(placement, Instant.EPOCH))
        .withMessage(
            "Rotation: placement is ada-api, it must be other. Maybe the rotation of another"
                + " intern");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rotation("other").validate(PLACEMENT))
        .withMessageStartingWith("Rotation: placement is ada-api, it must be other");
  }

  @Test
  void secondRotation_takesBackTheFirst_onTheDaysOfItsStops() {
    Placement placement = PLACEMENT.withPlannedPeriod(DateRange.of("2026-09-01", "2026-12-31"));
    Instant august = Instant.parse("2026-08-01T00:00:00Z");
    Placement first =
        Rotation.of(
                placement,
                RotationStop.of("d1", "s1", "2026-09-01", "2026-09-30"),
                RotationStop.of("d2", "s2", "2026-10-01", "2026-12-31"))
            .applyTo(placement, august);
    Placement second =
        Rotation.of(
                placement,
                RotationStop.of("d1", "s1", "2026-09-01", "2026-10-31"),
                RotationStop.of("d3", "s3", "2026-11-01", "2026-12-31"))
            .applyTo(first, august);
    assertThat(second.supervisorOn(LocalDate.parse("2026-10-15"))).isEqualTo(SupervisorId.of("s1"));
    assertThat(second.supervisors())
        .containsExactly(
            new SupervisorTenure(SupervisorId.of("s1"), DateRange.of("2026-09-01", "2026-10-31")),
            new SupervisorTenure(SupervisorId.of("s3"), DateRange.of("2026-11-01", "2026-12-31")));
  }

  @Test
  void daysOfAPause_needNoStop() {
    Placement paused =
        started()
            .after(new PlacementEvent.Paused(Instant.parse("2026-10-01T08:00:00Z")))
            .after(new PlacementEvent.Resumed(Instant.parse("2026-11-01T08:00:00Z")));
    assertThat(Rotation.of(paused, SORTING, COUNTER).validate(paused).findings()).isEmpty();
  }

  @Test
  void stopsBeyondAnEarlyEnd_areNobodysFinding_onceItIsOver() {
    Placement shorter =
        started()
            .after(
                new PlacementEvent.Shortened(
                    Instant.parse("2026-10-10T08:00:00Z"), LocalDate.parse("2026-10-20")));
    Rotation rotation = Rotation.of(PLACEMENT, SORTING, DELIVERY, COUNTER);
    assertThat(rotation.validate(shorter).of(PlacementReason.OUTSIDE_PLACEMENT)).hasSize(2);
    Placement over =
        shorter.after(new PlacementEvent.Completed(Instant.parse("2026-10-20T08:00:00Z")));
    assertThat(rotation.validate(over).findings()).isEmpty();
    assertThat(
            rotation.duties(
                over,
                DateRange.of("2026-10-19", "2026-11-30"),
                Instant.parse("2026-10-21T08:00:00Z")))
        .isEmpty();
  }

  @Test
  void stopThatIsAboutToBegin_isADutyOfItsSupervisor_andAGapOfTheProgram() {
    Instant now = Instant.parse("2026-09-28T08:00:00Z"); // a Monday
    DateRange week = DateRange.of("2026-09-28", "2026-10-04");
    Placement placement = started();
    assertThat(Rotation.of(placement, SORTING, DELIVERY, COUNTER).duties(placement, week, now))
        .extracting(
            duty -> duty.severity() + " " + duty.by() + ": " + duty.step() + " | " + duty.why())
        .containsExactly(
            "WARNING program: CHANGE_SUPERVISOR: please make supervisor fay the one of placement"
                + " ada-api from 1 October 2026 on | STOP_WITHOUT_ITS_SUPERVISOR: the stop at"
                + " delivery begins on 1 October 2026 with supervisor fay; the placement has"
                + " supervisor eve on that day",
            "INFO supervisor fay: EXPECT_INTERN: please expect intern ada at delivery on 1 October"
                + " 2026 | STOP_BEGINS: the stop at delivery begins on 1 October 2026");
    assertThat(Rotation.of(placement, SORTING, COUNTER).duties(placement, week, now))
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.severity()).isEqualTo(Severity.WARNING);
              assertThat(duty.due()).contains(Instant.parse("2026-09-30T23:00:00Z")); // in Lagos
              assertThat(duty.since()).isEqualTo(now);
              assertThat(duty.why().argument("days")).isEqualTo("2026-10-01/2026-10-31");
            });
    DateRange before = DateRange.of("2026-09-21", "2026-09-27");
    assertThat(Rotation.of(placement, SORTING, COUNTER).duties(placement, before, now)).isEmpty();
  }

  private static Placement started() {
    return PLACEMENT.after(new PlacementEvent.Started(Instant.parse("2026-09-01T08:00:00Z")));
  }

  @Test
  void doubleBooking_isFound_withDaysAndTheMostAtOnce() {
    Rotation ada = rotation("ada-post", SORTING, DELIVERY);
    Rotation ben =
        rotation("ben-post", RotationStop.of("sorting", "eve", "2026-09-20", "2026-10-10"));
    Rotation cem =
        rotation("cem-post", RotationStop.of("sorting", "eve", "2026-09-25", "2026-09-26"));
    HostUnitId sorting = HostUnitId.of("sorting");
    List<Rotation> all = List.of(ada, ben, cem);
    Report report = new DepartmentPlan(all, Map.of(sorting, 1)).validate();
    assertThat(report.findings())
        .singleElement()
        .hasToString(
            "ERROR /capacities/sorting DEPARTMENT_OVERBOOKED: department sorting has"
                + " up to 3 interns at once (20 September to 30 September 2026), it takes 1");
    assertThat(new DepartmentPlan(all, Map.of(sorting, 2)).validate().of(Severity.ERROR))
        .extracting(finding -> finding.reason().argument("days"))
        .containsExactly("2026-09-25/2026-09-26");
    assertThat(new DepartmentPlan(all, Map.of(sorting, 3)).validate().findings()).isEmpty();
    assertThat(new DepartmentPlan(all, Map.of()).validate().findings()).isEmpty();
  }

  @Test
  void badInput_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DepartmentPlan(List.of(), Map.of(HostUnitId.of("press"), -1)))
        .withMessageContaining("DepartmentPlan: capacity of press is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RotationStop.of("press", "hal", "2026-09-02", "2026-09-01"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RotationStop.of("press", "hal", "2026-09-01", "2026-09-01", " "))
        .withMessageStartingWith("RotationStop: one of goals is blank");
  }
}
