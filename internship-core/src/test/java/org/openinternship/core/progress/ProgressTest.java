package org.openinternship.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.lifecycle.IllegalTransitionException;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementReason;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.time.DateRange;

class ProgressTest {

  private static final ZoneId LAGOS = ZoneId.of("Africa/Lagos");
  private static final Instant LATER = Instant.parse("2026-10-02T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-10-02");

  /** A trainee of WAAPH: 2 hours a week, two modules, a report each month. */
  private static ProgressPlan plan() {
    DateRange period = DateRange.of("2026-09-01", "2026-11-30");
    return ProgressPlan.builder()
        .period(period)
        .zone(LAGOS)
        .requiredMinutes(1200)
        .minMinutesPerWeek(120)
        .addModule(WorkTask.of("ethics", "Ethics of research", 90))
        .addModule(WorkTask.of("statistics", "Statistics", 30))
        .addModule(new WorkTask("history", "History of epidemics", 600, true, false))
        .deliverables(ReportSchedule.Monthly.atMonthEnd().deliverables("report", period))
        .build();
  }

  private static WorkLogEntry entry(String key, String day, int minutes) {
    return new WorkLogEntry(key, LATER, LocalDate.parse(day), minutes, key);
  }

  private static DeliverableEvent event(String at, String key, DeliverableTransition transition) {
    return new DeliverableEvent(Instant.parse(at), key, transition);
  }

  private static WorkRecord some() {
    return WorkRecord.builder()
        .log(WorkLog.of(entry("a", "2026-09-02", 200), entry("b", "2026-09-09", 100)))
        .addCompletedTasks(new CompletedTask(LATER, "ethics"), new CompletedTask(LATER, "history"))
        .addDeliverableEvents(
            event("2026-09-30T10:00:00Z", "report-2026-09-30", DeliverableTransition.HAND_IN),
            event("2026-10-01T10:00:00Z", "report-2026-09-30", DeliverableTransition.ACCEPT))
        .build();
  }

  @Test
  void progress_isTheMeanOfTheShares_eachShownWithDoneAndRequired() {
    Progress progress = Progress.of(plan(), some());
    assertThat(progress.parts())
        .containsExactly(
            new ProgressPart(ProgressKind.HOURS, 300, 1200, 1),
            new ProgressPart(ProgressKind.MODULES, 90, 120, 1),
            new ProgressPart(ProgressKind.DELIVERABLES, 1, 3, 1));
    assertThat(progress.fraction()).isEqualTo(Fraction.of(4, 9)); // (1/4 + 3/4 + 1/3) / 3
    assertThat(progress.fraction().percent()).isEqualTo(44);
    assertThat(progress.fraction().toDecimal(4)).isEqualTo(new BigDecimal("0.4444"));
    assertThat(progress.part(ProgressKind.TASKS)).isEmpty();
    assertThat(progress.complete()).isFalse();
  }

  @Test
  void weights_countOnePartMoreThanAnother() {
    ProgressPlan weighted = plan().withWeights(new ProgressWeights(2, 1, 5, 0));
    assertThat(Progress.of(weighted, some()).fraction())
        .isEqualTo(Fraction.of(5, 12)); // (2 * 1/4 + 3/4) / 3
  }

  @Test
  void moreThanRequired_doesNotCount_andAllPartsAreNeededToBeComplete() {
    ProgressPlan hours =
        ProgressPlan.builder().period(plan().period()).zone(LAGOS).requiredMinutes(100).build();
    Progress over = Progress.of(hours, some());
    assertThat(over.part(ProgressKind.HOURS))
        .contains(new ProgressPart(ProgressKind.HOURS, 100, 100, 1));
    assertThat(over.fraction()).isEqualTo(Fraction.of(1, 1));
    assertThat(over.complete()).isTrue();
    Progress unweighted =
        Progress.of(
            hours.withModules(plan().modules()).withWeights(new ProgressWeights(1, 0, 0, 0)),
            WorkRecord.none().withLog(some().log()));
    assertThat(unweighted.fraction().percent()).isEqualTo(100);
    assertThat(unweighted.complete()).isFalse();
  }

  @Test
  void percent_is100OnlyWhenNothingIsLeft() {
    assertThat(Fraction.of(999_999, 1_000_000).percent()).isEqualTo(99);
    assertThat(Fraction.of(2, 4)).isEqualTo(Fraction.of(1, 2)).hasToString("1/2");
    assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.of(0, 1));
    assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(-1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(0, 0));
  }

  @Test
  void check_findsShortWeeksLateReportsAndWhatIsNotPlanned() {
    WorkRecord done =
        some()
            .withCompletedTasks(new CompletedTask(LATER, "ehtics"))
            .withDeliverableEvents(
                event("2026-09-30T23:30:00Z", "report-2026-09-30", DeliverableTransition.HAND_IN),
                event("2026-09-30T10:00:00Z", "essay", DeliverableTransition.HAND_IN));
    assertThat(plan().check(done, TODAY).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "WARNING /log WEEK_TOO_SHORT: the week from 8 September to 14 September"
                + " 2026 has 1 hour and 40 minutes of work (agreed: 2 hours)",
            "WARNING /log WEEK_TOO_SHORT: the week from 15 September to 21 September"
                + " 2026 has 0 hours of work (agreed: 2 hours)",
            "WARNING /log WEEK_TOO_SHORT: the week from 22 September to 28 September"
                + " 2026 has 0 hours of work (agreed: 2 hours)",
            "ERROR /completedTasks NOT_PLANNED: task ehtics is not in the plan. Maybe it is written"
                + " differently there",
            "ERROR /deliverableEvents NOT_PLANNED: deliverable essay is not in the plan. Maybe it is"
                + " written differently there",
            "WARNING /deliverableEvents DELIVERABLE_LATE: deliverable"
                + " report-2026-09-30 was due on 30 September 2026 and handed in on 1"
                + " October 2026");
  }

  @Test
  void report_isOverdueTheDayAfter_notOnItsDay() {
    ProgressPlan reports = plan().withMinMinutesPerWeek(OptionalInt.empty());
    LocalDate due = LocalDate.parse("2026-09-30");
    assertThat(reports.check(WorkRecord.none(), due).findings()).isEmpty();
    assertThat(reports.check(WorkRecord.none(), due.plusDays(1)).findings())
        .singleElement()
        .hasToString(
            "ERROR /deliverableEvents DELIVERABLE_OVERDUE: deliverable"
                + " report-2026-09-30 was due on 30 September 2026, it is not handed in");
    WorkRecord returned =
        WorkRecord.none()
            .withDeliverableEvents(
                event("2026-09-30T08:00:00Z", "report-2026-09-30", DeliverableTransition.HAND_IN),
                event("2026-09-30T09:00:00Z", "report-2026-09-30", DeliverableTransition.RETURN));
    assertThat(reports.check(returned, TODAY).findings()).isEmpty();
  }

  @Test
  void findingsOfTheLog_haveTheirPlaceInTheRecord() {
    WorkRecord done = WorkRecord.none().withLog(WorkLog.of(entry("a", "2026-08-31", 60)));
    assertThat(plan().check(done, TODAY).of(PlacementReason.OUTSIDE_PLACEMENT))
        .extracting(Finding::path)
        .containsExactly("/log/entries/0");
  }

  @Test
  void deliverable_thatWasNotHandedIn_cannotBeAccepted() {
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(
            () ->
                WorkRecord.none()
                    .withDeliverableEvents(
                        event("2026-09-30T08:00:00Z", "report", DeliverableTransition.ACCEPT)))
        .withMessage(
            "Deliverable report: ACCEPT is not legal in state DUE, legal would be HAND_IN");
    // Events of one instant count in the order in which they are given.
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(
            () ->
                WorkRecord.none()
                    .withDeliverableEvents(
                        event("2026-09-30T08:00:00Z", "report", DeliverableTransition.HAND_IN),
                        event("2026-09-30T08:00:00Z", "report", DeliverableTransition.RETURN),
                        event("2026-09-30T08:00:00Z", "report", DeliverableTransition.ACCEPT)))
        .withMessageStartingWith("Deliverable report: ACCEPT is not legal in state RETURNED");
  }

  @Test
  void after_addsWorkToTheRecord() {
    WorkLogEntry work = entry("a", "2026-09-02", 200);
    CompletedTask ethics = new CompletedTask(LATER, "ethics");
    DeliverableEvent handedIn =
        event("2026-09-30T08:00:00Z", "report", DeliverableTransition.HAND_IN);
    DeliverableEvent accepted =
        event("2026-09-30T08:00:00Z", "report", DeliverableTransition.ACCEPT);
    WorkRecord record = WorkRecord.none().after(work).after(ethics).after(handedIn).after(accepted);
    assertThat(record)
        .isEqualTo(
            WorkRecord.builder()
                .log(WorkLog.of(work))
                .addCompletedTask(ethics)
                .addDeliverableEvents(handedIn, accepted)
                .build());
    assertThat(record.deliverableStates())
        .containsExactly(Map.entry("report", DeliverableState.ACCEPTED));
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> WorkRecord.none().after(accepted));
    assertThatNullPointerException().isThrownBy(() -> record.after((CompletedTask) null));
  }

  @Test
  void planOfAPlacementInAProgram_hasTheProgramsRules() {
    ProgressRules waaph =
        ProgressRules.builder()
            .minMinutesPerWeek(120)
            .addModule(WorkTask.of("ethics", "Ethics of research", 90))
            .reports(ReportSchedule.Monthly.atMonthEnd())
            .weights(new ProgressWeights(2, 1, 1, 1))
            .build();
    ProgressPlan plan = ProgressPlan.of(placement(), waaph).build();
    assertThat(plan.minMinutesPerWeek()).hasValue(120);
    assertThat(plan.modules()).isEqualTo(waaph.modules());
    assertThat(plan.weights()).isEqualTo(waaph.weights());
    assertThat(plan.requiredMinutes()).isEqualTo(1285);
    assertThat(plan.deliverables()).isEmpty(); // the period has no end of a month
    ProgressPlan weekly =
        ProgressPlan.of(
                placement(), waaph.withReports(new ReportSchedule.Weekly(DayOfWeek.THURSDAY)))
            .build();
    assertThat(weekly.deliverables())
        .containsExactly(
            Deliverable.of("report-2026-09-03", "2026-09-03"),
            Deliverable.of("report-2026-09-10", "2026-09-10"));
    assertThat(ProgressPlan.of(placement(), ProgressRules.standard()).build())
        .isEqualTo(ProgressPlan.of(placement()).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> waaph.withMinMinutesPerWeek(0))
        .withMessageContaining("ProgressRules: minMinutesPerWeek is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> waaph.withModules(waaph.modules().get(0), waaph.modules().get(0)))
        .withMessageContaining("ProgressRules: key 'ethics' is there more than once");
  }

  private static Placement placement() {
    return Placement.builder()
        .id("ada-api")
        .intern("ada")
        .project("api")
        .host("ghent")
        .firstSupervisor("eve")
        .plannedPeriod("2026-09-01", "2026-09-15")
        .zone(LAGOS)
        .hoursPerWeek(10)
        .build();
  }

  @Test
  void planOfAPlacement_hasItsHoursAWeekForAllItsDays() {
    Placement placement = placement();
    assertThat(ProgressPlan.of(placement).build().requiredMinutes())
        .isEqualTo(1285); // 600 * 15 / 7
    assertThat(ProgressPlan.of(placement).build().period()).isEqualTo(placement.period());
  }

  @Test
  void badPlans_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgressPlan.builder().period(plan().period()).zone(LAGOS).build())
        .withMessageContaining("requires nothing that has a weight");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().withWeights(new ProgressWeights(0, 0, 1, 0)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().withTasks(WorkTask.of("ethics", "Again", 5)))
        .withMessageContaining("key 'ethics' is there more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                plan()
                    .withDeliverables(
                        Deliverable.of("a", "2026-09-30"), Deliverable.of("a", "2026-10-30")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().withRequiredMinutes(-1))
        .withMessageContaining("ProgressPlan: requiredMinutes is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().withMinMinutesPerWeek(0))
        .withMessageContaining("minMinutesPerWeek is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProgressWeights(0, 0, 1001, 0))
        .withMessageContaining("tasks is 1001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProgressPart(ProgressKind.HOURS, 2, 1, 1))
        .withMessageContaining("done is 2");
    assertThatIllegalArgumentException().isThrownBy(() -> new Progress(List.of()));
  }
}
