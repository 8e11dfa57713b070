package org.openinternship.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.TerminationReason;
import org.openinternship.core.reason.Reader;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

class ProgressDutiesTest {
  private static final DateRange WEEK = DateRange.of("2026-09-14", "2026-09-20");
  private static final Instant MONDAY = Instant.parse("2026-09-14T08:00:00Z");
  private static final ProgressRules RULES =
      ProgressRules.builder().reports(new ReportSchedule.Weekly(DayOfWeek.THURSDAY)).build();

  private static Placement placement() {
    return Placement.builder()
        .id("p")
        .intern("ada")
        .project("api")
        .host("ghent")
        .firstSupervisor("kim")
        .plannedPeriod("2026-09-01", "2026-11-30")
        .zone(ZoneId.of("Africa/Lagos"))
        .build()
        .after(new PlacementEvent.Started(Instant.parse("2026-09-01T08:00:00Z")));
  }

  private static DeliverableEvent event(String at, String key, DeliverableTransition transition) {
    return new DeliverableEvent(Instant.parse(at), key, transition);
  }

  private static List<String> duties(
      Placement placement, WorkRecord record, ProgressRules rules, Instant now) {
    ProgressPlan plan = ProgressPlan.of(placement).build();
    return plan.duties(placement, record, rules, WEEK, now).stream()
        .map(ProgressDutiesTest::tell)
        .toList();
  }

  private static String tell(Duty duty) {
    return "%s %s since %s due %s: %s (%s)"
        .formatted(
            duty.severity(),
            duty.by(),
            duty.since(),
            duty.due().map(Instant::toString).orElse("-"),
            duty.step().message(),
            duty.why().message());
  }

  @Test
  void reports_overdueDueAndWaiting_areTheDutiesOfWhoeverActs() {
    WorkRecord record =
        WorkRecord.none()
            .after(
                event("2026-09-10T10:00:00Z", "report-2026-09-10", DeliverableTransition.HAND_IN));
    assertThat(duties(placement(), record, RULES, MONDAY))
        .containsExactly(
            "ERROR intern ada since 2026-09-03T23:00:00Z due 2026-09-03T23:00:00Z: intern ada is"
                + " to hand in report-2026-09-03 (deliverable report-2026-09-03 was due on 3"
                + " September 2026, it is not handed in)",
            "INFO supervisor kim since 2026-09-10T10:00:00Z due -: supervisor kim is to accept or"
                + " return report-2026-09-10, which intern ada has handed in (deliverable"
                + " report-2026-09-10 was handed in on 10 September 2026 and has no answer yet)",
            "INFO intern ada since 2026-08-31T23:00:00Z due 2026-09-17T23:00:00Z: intern ada is to"
                + " hand in report-2026-09-17 (deliverable report-2026-09-17 is due on 17"
                + " September 2026)");
  }

  @Test
  void whoeverActs_isAddressed() {
    WorkRecord record =
        WorkRecord.none()
            .after(
                event("2026-09-10T10:00:00Z", "report-2026-09-10", DeliverableTransition.HAND_IN));
    ProgressPlan plan = ProgressPlan.of(placement()).build();
    List<Duty> duties =
        plan.duties(placement(), record, RULES, DateRange.of("2026-09-14", "2026-09-20"), MONDAY);
    assertThat(duties).hasSize(3);
    for (Duty duty : duties) {
      Reader reader =
          duty.by().person().orElseThrow() instanceof InternId intern
              ? Reader.intern(intern, ZoneOffset.UTC)
              : Reader.supervisor(SupervisorId.of("kim"), ZoneOffset.UTC);
      assertThat(ReasonTexts.english().to(reader).message(duty.step())).startsWith("please ");
    }
  }

  @Test
  void returnedReport_isDueAgain() {
    WorkRecord record =
        WorkRecord.none()
            .after(
                event("2026-09-03T10:00:00Z", "report-2026-09-03", DeliverableTransition.HAND_IN))
            .after(event("2026-09-05T10:00:00Z", "report-2026-09-03", DeliverableTransition.RETURN))
            .after(
                event("2026-09-09T10:00:00Z", "report-2026-09-10", DeliverableTransition.HAND_IN))
            .after(
                event("2026-09-10T10:00:00Z", "report-2026-09-10", DeliverableTransition.ACCEPT));
    assertThat(duties(placement(), record, RULES, Instant.parse("2026-09-18T08:00:00Z")))
        .hasSize(2)
        .first()
        .isEqualTo(
            "WARNING intern ada since 2026-09-05T10:00:00Z due 2026-09-03T23:00:00Z: intern ada is"
                + " to hand in report-2026-09-03 again (deliverable report-2026-09-03 was due on 3"
                + " September 2026, it is returned)");
  }

  @Test
  void hoursBehind_areAWarning_afterTheDaysOfTheRule() {
    Placement weekly = placement().withHoursPerWeek(7); // an hour a day
    WorkRecord record =
        WorkRecord.none()
            .after(new WorkLogEntry("a", MONDAY, LocalDate.parse("2026-09-02"), 330, ""));
    // By the end of 13 September 13 hours are due; by that of 6 September 6, and 5.5 are done.
    assertThat(duties(weekly, record, ProgressRules.standard(), MONDAY))
        .containsExactly(
            "WARNING intern ada since 2026-09-06T23:00:00Z due -: intern ada is to make up for 7.5"
                + " hours of work, or to agree on another plan with supervisor kim"
                + " (work done so far: 5.5 hours, due by 13 September 2026: 13"
                + " hours)");
    assertThat(duties(weekly, record, ProgressRules.standard().withMaxDaysBehind(8), MONDAY))
        .isEmpty();
  }

  @Test
  void diaryWithoutEntries_isADuty_onWorkingDaysOnly() {
    ProgressRules diary = ProgressRules.builder().dailyDiary(true).build();
    Placement works =
        placement().withWorkingHours(WorkingHours.of("Africa/Lagos", "Mon-Fri 09:00-17:00"));
    WorkRecord record = WorkRecord.none();
    for (int day = 0; day < 9; day++) { // 1 to 9 September; Thursday and Friday are missing
      LocalDate on = LocalDate.parse("2026-09-01").plusDays(day);
      record = record.after(new WorkLogEntry("day-" + day, MONDAY, on, 60, "work"));
    }
    assertThat(duties(works, record, diary, MONDAY))
        .containsExactly(
            "WARNING intern ada since 2026-09-10T23:00:00Z due -: intern ada is to add what is"
                + " missing in the diary (the diary has no entry for 2 working days, from 10"
                + " September to 11 September 2026)");
  }

  @Test
  void whoRestsHasFinishedOrLeft_hasNoDuties() {
    Placement weekly = placement().withHoursPerWeek(35);
    Instant fifth = Instant.parse("2026-09-05T12:00:00Z");
    assertThat(duties(weekly, WorkRecord.none(), RULES, MONDAY)).isNotEmpty();
    for (PlacementEvent event :
        List.of(
            new PlacementEvent.Terminated(fifth, TerminationReason.CONDUCT),
            new PlacementEvent.Terminated(MONDAY, TerminationReason.CONDUCT),
            new PlacementEvent.Completed(fifth),
            new PlacementEvent.Paused(fifth))) {
      assertThat(duties(weekly.after(event), WorkRecord.none(), RULES, MONDAY)).isEmpty();
    }
    Instant past = Instant.parse("2026-12-02T08:00:00Z");
    assertThat(duties(weekly, WorkRecord.none(), RULES, past)).isEmpty();
    Instant before = Instant.parse("2026-08-30T08:00:00Z");
    assertThat(duties(weekly, WorkRecord.none(), RULES, before)).isEmpty();
  }
}
