package org.openinternship.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.openinternship.core.placement.Some.placement;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.lifecycle.IllegalTransitionException;
import org.openinternship.core.placement.ExtensionRules;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.TerminationReason;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

class ProgressTest {

  private static final Instant LATER = Instant.parse("2026-10-02T12:00:00Z");
  private static final Instant ON_TIME = Instant.parse("2026-09-28T12:00:00Z");

  /** At least 2 hours a week, two modules, a report each month. */
  private static ProgressRules rules() {
    return ProgressRules.builder()
        .minMinutesPerWeek(120)
        .addModule(WorkTask.of("ethics", "Ethics of research", 90))
        .addModule(WorkTask.of("statistics", "Statistics", 30))
        .addModule(new WorkTask("history", "History of epidemics", 600, true, false))
        .reports(ReportSchedule.Monthly.atMonthEnd())
        .build();
  }

  private static ProgressPlan plan() {
    return ProgressPlan.of(placement()).totalMinutes(1200).build();
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
    Progress progress = plan().progress(placement(), some(), rules(), LATER);
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
    ProgressRules weighted = rules().withWeights(new ProgressWeights(2, 1, 5, 0));
    assertThat(plan().progress(placement(), some(), weighted, LATER).fraction())
        .isEqualTo(Fraction.of(5, 12)); // (2 * 1/4 + 3/4) / 3
  }

  @Test
  void moreThanRequired_doesNotCount_andAllPartsAreNeededToBeComplete() {
    ProgressPlan hours = plan().withTotalMinutes(100);
    Progress over = hours.progress(placement(), some(), ProgressRules.standard(), LATER);
    assertThat(over.part(ProgressKind.HOURS))
        .contains(new ProgressPart(ProgressKind.HOURS, 100, 100, 1));
    assertThat(over.fraction()).isEqualTo(Fraction.of(1, 1));
    assertThat(over.complete()).isTrue();
    ProgressRules unweighted = rules().withWeights(new ProgressWeights(1, 0, 0, 0));
    Progress hoursOnly = hours.progress(placement(), some(), unweighted, LATER);
    assertThat(hoursOnly.fraction().percent()).isEqualTo(100);
    assertThat(hoursOnly.complete()).isFalse();
  }

  @Test
  void whereNothingIsRequired_nothingIsLeft() {
    ProgressPlan nothing = ProgressPlan.of(placement()).build();
    Progress progress =
        nothing.progress(placement(), WorkRecord.none(), ProgressRules.standard(), LATER);
    assertThat(progress.parts()).isEmpty();
    assertThat(progress.fraction()).isEqualTo(Fraction.of(1, 1));
    assertThat(progress.complete()).isTrue();
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
    assertThat(plan().check(placement(), done, rules(), LATER).findings())
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
    ProgressRules reports =
        ProgressRules.builder().reports(ReportSchedule.Monthly.atMonthEnd()).build();
    Instant due = Instant.parse("2026-09-30T22:59:59Z"); // 23:59:59 in Lagos
    assertThat(plan().check(placement(), WorkRecord.none(), reports, due).findings()).isEmpty();
    assertThat(plan().check(placement(), WorkRecord.none(), reports, due.plusSeconds(1)).findings())
        .singleElement()
        .hasToString(
            "ERROR /deliverableEvents DELIVERABLE_OVERDUE: deliverable"
                + " report-2026-09-30 was due on 30 September 2026, it is not handed in");
  }

  @Test
  void reports_areRecordedOnce_withTheInstantAtWhichTheirDayEnds() {
    List<DeliverableStatus> reports = plan().reports(placement(), some(), rules(), LATER);
    assertThat(reports)
        .extracting(report -> report.deliverable().key())
        .containsExactly("report-2026-09-30", "report-2026-10-31", "report-2026-11-30");
    DeliverableStatus first = reports.get(0);
    assertThat(first.dueBy()).isEqualTo("2026-09-30T23:00:00Z");
    assertThat(first.handedIn()).contains(Instant.parse("2026-09-30T10:00:00Z"));
    assertThat(first.state()).isEqualTo(DeliverableState.ACCEPTED);
    assertThat(first.missing(LATER)).isFalse();
    DeliverableStatus none = plan().reports(placement(), WorkRecord.none(), rules(), LATER).get(0);
    assertThat(none.missing(none.dueBy().minusNanos(1))).isFalse();
    assertThat(none.missing(none.dueBy())).isTrue();
  }

  @Test
  void deliverablePlannedForAPause_isDueWhenTheWorkGoesOn() {
    Placement paused =
        placement()
            .after(new PlacementEvent.Started(Instant.parse("2026-09-01T08:00:00Z")))
            .after(new PlacementEvent.Paused(Instant.parse("2026-09-14T08:00:00Z")))
            .after(new PlacementEvent.Resumed(Instant.parse("2026-10-05T08:00:00Z")));
    ProgressPlan essay = plan().withDeliverables(Deliverable.of("essay", "2026-09-20"));
    assertThat(essay.allDeliverables(paused, rules()))
        .containsExactly(
            Deliverable.of("essay", "2026-10-05"),
            Deliverable.of("report-2026-10-31", "2026-10-31"),
            Deliverable.of("report-2026-11-30", "2026-11-30"));
    WorkRecord early =
        WorkRecord.none()
            .after(
                event("2026-09-10T10:00:00Z", "report-2026-09-30", DeliverableTransition.HAND_IN));
    assertThat(essay.check(paused, early, rules(), LATER).of(ProgressReason.NOT_PLANNED)).isEmpty();
  }

  @Test
  void moduleOfThePlan_takesThePlaceOfTheProgramsWithItsKey() {
    ProgressPlan waived =
        plan().withModules(new WorkTask("statistics", "Statistics", 30, true, false));
    assertThat(waived.allModules(placement(), rules()))
        .extracting(WorkTask::key)
        .containsExactly("ethics", "statistics", "history");
    assertThat(waived.progress(placement(), some(), rules(), LATER).part(ProgressKind.MODULES))
        .contains(new ProgressPart(ProgressKind.MODULES, 90, 90, 1));
  }

  @Test
  void aTaskDoneInTheYear9999_isAFinding_andIsNotDone() {
    WorkRecord done =
        WorkRecord.none()
            .after(new CompletedTask(Instant.parse("9999-12-31T12:00:00Z"), "ethics"))
            .after(new CompletedTask(Instant.parse("1970-01-01T00:00:00Z"), "statistics"));
    assertThat(plan().check(placement(), done, rules(), ON_TIME).findings())
        .extracting(Finding::toString)
        .contains(
            "ERROR /completedTasks DATED_AHEAD: task ethics is dated 31 December 9999, after 28"
                + " September 2026",
            "WARNING /completedTasks DATED_BEFORE_START: task statistics is dated 1 January 1970,"
                + " before the first day 1 September 2026");
    assertThat(plan().progress(placement(), done, rules(), ON_TIME).part(ProgressKind.MODULES))
        .contains(new ProgressPart(ProgressKind.MODULES, 30, 120, 1));
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

  /** 2026-03-02 to 03-22, 35 h a week, paused on 03-09, resumed on 03-16. */
  private static Placement threeWeeks(boolean pausesShiftEnd) {
    Placement planned =
        placement()
            .withPlannedPeriod(DateRange.of("2026-03-02", "2026-03-22"))
            .withHoursPerWeek(35);
    return planned
        .withExtensionRules(new ExtensionRules(35, pausesShiftEnd))
        .after(new PlacementEvent.Started(Instant.parse("2026-03-02T08:00:00Z")))
        .after(new PlacementEvent.Paused(Instant.parse("2026-03-09T08:00:00Z")))
        .after(new PlacementEvent.Resumed(Instant.parse("2026-03-16T08:00:00Z")));
  }

  private static WorkRecord fiveHoursADay(String... mondays) {
    WorkRecord record = WorkRecord.none();
    for (String monday : mondays) {
      for (int day = 0; day < 7; day++) {
        LocalDate on = LocalDate.parse(monday).plusDays(day);
        record = record.after(entry("on-" + on, on.toString(), 300));
      }
    }
    return record;
  }

  @Test
  void threeWeeksOf35HoursWithAPauseOfOne_require70Hours_andNothingIsFound() {
    Placement placement = threeWeeks(false);
    ProgressPlan plan = ProgressPlan.of(placement).build();
    ProgressRules weekly = ProgressRules.builder().minMinutesPerWeek(35 * 60).build();
    assertThat(plan.requiredMinutes(placement, weekly)).isEqualTo(70 * 60);
    WorkRecord done = fiveHoursADay("2026-03-02", "2026-03-16");
    assertThat(plan.check(placement, done, weekly, LATER).findings()).isEmpty();
    assertThat(plan.progress(placement, done, weekly, LATER).complete()).isTrue();
  }

  @Test
  void threeWeeksOf35HoursWithAPauseThatShiftsTheEnd_require105Hours_andNothingIsFound() {
    Placement placement = threeWeeks(true);
    ProgressPlan plan = ProgressPlan.of(placement).build();
    ProgressRules weekly = ProgressRules.builder().minMinutesPerWeek(35 * 60).build();
    assertThat(plan.requiredMinutes(placement, weekly)).isEqualTo(105 * 60);
    WorkRecord done = fiveHoursADay("2026-03-02", "2026-03-16", "2026-03-23");
    assertThat(plan.check(placement, done, weekly, LATER).findings()).isEmpty();
  }

  @Test
  void weekOfWhichAPauseTakesTwoDays_hasToHaveFiveSevenths() {
    Placement placement =
        placement()
            .after(new PlacementEvent.Started(Instant.parse("2026-09-01T08:00:00Z")))
            .after(new PlacementEvent.Paused(Instant.parse("2026-09-03T08:00:00Z")))
            .after(new PlacementEvent.Resumed(Instant.parse("2026-09-05T08:00:00Z")));
    Instant then = Instant.parse("2026-09-08T12:00:00Z");
    WorkRecord enough =
        WorkRecord.none().after(new WorkLogEntry("a", then, day("2026-09-02"), 85, "a"));
    WorkRecord less =
        WorkRecord.none().after(new WorkLogEntry("a", then, day("2026-09-02"), 84, "a"));
    assertThat(plan().check(placement, enough, rules(), then).of(ProgressReason.WEEK_TOO_SHORT))
        .isEmpty(); // 120 * 5 / 7 = 85.7
    assertThat(plan().check(placement, less, rules(), then).of(ProgressReason.WEEK_TOO_SHORT))
        .singleElement()
        .satisfies(it -> assertThat(it.reason().number("min")).isEqualTo(85));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @Test
  void tenWeeksOf20HoursWithAPauseOfTwoThatShiftsTheEnd_require200Hours() {
    Placement placement =
        placement()
            .withPlannedPeriod(DateRange.of("2026-03-02", "2026-05-10"))
            .withHoursPerWeek(20)
            .withExtensionRules(new ExtensionRules(0, true))
            .after(new PlacementEvent.Started(Instant.parse("2026-03-02T08:00:00Z")))
            .after(new PlacementEvent.Paused(Instant.parse("2026-04-06T08:00:00Z")))
            .after(new PlacementEvent.Resumed(Instant.parse("2026-04-20T08:00:00Z")));
    ProgressPlan plan = ProgressPlan.of(placement).build();
    assertThat(plan.requiredMinutes(placement, ProgressRules.standard())).isEqualTo(200 * 60);
  }

  @Test
  void mondayToFridayOf35HoursAWeek_require35Hours_whereTheInternWorksMondayToFriday() {
    Placement week =
        placement()
            .withPlannedPeriod(DateRange.of("2024-11-04", "2024-11-08"))
            .withHoursPerWeek(35);
    ProgressPlan plan = ProgressPlan.of(week).build();
    assertThat(
            plan.requiredMinutes(
                week.withWorkingHours(WorkingHours.of("Africa/Lagos", "Mon-Fri 09:00-16:00")),
                ProgressRules.standard()))
        .isEqualTo(35 * 60);
    ProgressRules mondayToFriday =
        ProgressRules.builder()
            .addWorkingDays(
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY)
            .build();
    assertThat(plan.requiredMinutes(week, mondayToFriday)).isEqualTo(35 * 60);
    assertThat(plan.requiredMinutes(week, ProgressRules.standard())).isEqualTo(25 * 60);
  }

  @Test
  void placementThatEndedOrRests_hasNothingOverdue() {
    Instant fifth = Instant.parse("2026-09-05T12:00:00Z");
    Placement started =
        placement().after(new PlacementEvent.Started(Instant.parse("2026-09-01T08:00:00Z")));
    ProgressRules weekly =
        ProgressRules.builder().reports(new ReportSchedule.Weekly(DayOfWeek.THURSDAY)).build();
    Instant later = Instant.parse("2026-09-20T12:00:00Z");
    assertThat(plan().check(started, WorkRecord.none(), weekly, later).findings()).hasSize(3);
    for (PlacementEvent event :
        List.of(
            new PlacementEvent.Terminated(fifth, TerminationReason.CONDUCT),
            new PlacementEvent.Completed(fifth),
            new PlacementEvent.Paused(fifth))) {
      Placement over = started.after(event);
      assertThat(plan().check(over, WorkRecord.none(), weekly, later).findings()).isEmpty();
      assertThat(plan().reports(over, WorkRecord.none(), weekly, later)).hasSize(1);
    }
  }

  @Test
  void totalOfAProject_isRequiredHoweverManyDaysThereAre() {
    Project project = Project.builder().id("api").host("ghent").totalHours(175).build();
    ProgressPlan plan = ProgressPlan.of(placement(), project).build();
    Placement weekly = placement().withHoursPerWeek(10);
    assertThat(plan.requiredMinutes(weekly, rules())).isEqualTo(175 * 60);
    Placement extended =
        weekly
            .after(new PlacementEvent.Started(Instant.parse("2026-09-01T08:00:00Z")))
            .after(
                new PlacementEvent.Extended(
                    Instant.parse("2026-09-01T09:00:00Z"), day("2026-12-20")));
    assertThat(plan.requiredMinutes(extended, rules())).isEqualTo(175 * 60);
    assertThat(plan.dueBy(extended, rules(), day("2026-12-20"))).isEqualTo(175 * 60);
    assertThat(plan.dueBy(weekly, rules(), day("2026-10-06"))) // 36 of 91 days
        .isEqualTo(175 * 60 * 36 / 91);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgressPlan.of(placement().withProject(project.id()), other()))
        .withMessage(
            "ProgressPlan: project is map, it must be that of the placement, which is api");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project.withTotalHours(0))
        .withMessageContaining("Project api: totalHours is 0");
  }

  private static Project other() {
    return Project.builder().id("map").host("ghent").build();
  }

  @Test
  void hoursDueToday_andHowFarBehind() {
    Placement weekly = placement().withHoursPerWeek(7);
    ProgressPlan plan = ProgressPlan.of(weekly).build();
    ProgressRules standard = ProgressRules.standard();
    assertThat(plan.dueBy(weekly, standard, day("2026-08-31"))).isZero();
    assertThat(plan.dueBy(weekly, standard, day("2026-09-10"))).isEqualTo(600);
    WorkRecord done =
        WorkRecord.none().after(new WorkLogEntry("a", ON_TIME, day("2026-09-02"), 200, "a"));
    // By the end of 27 September 27 hours are due.
    assertThat(plan.minutesBehind(weekly, done, standard, ON_TIME)).isEqualTo(27 * 60 - 200);
    assertThat(
            plan.minutesBehind(
                weekly, WorkRecord.none(), standard, Instant.parse("2026-09-01T09:00:00Z")))
        .isZero();
  }

  @Test
  void planOfAnotherPlacement_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().requiredMinutes(placement().withId(PlacementId.of("b")), rules()))
        .withMessage(
            "ProgressPlan: placement is ada-api, it must be that of the placement asked about,"
                + " which is b. Maybe the plan of another intern");
  }

  @Test
  void credits_areThoseOfTheProgramsRule() {
    ProgressRules aicte = ProgressRules.builder().credits(CreditRule.aicte()).build();
    assertThat(aicte.credits(90 * 60)).isEqualByComparingTo("2");
    assertThat(aicte.credits(89 * 60)).isEqualByComparingTo("1");
    assertThat(ProgressRules.standard().credits(90 * 60)).isEqualByComparingTo("0");
    assertThatIllegalArgumentException().isThrownBy(() -> aicte.credits(-1));
  }

  @Test
  void badPlansAndRules_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().withTasks(WorkTask.of("a", "A", 5), WorkTask.of("a", "A", 5)))
        .withMessageContaining("key 'a' is there more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                plan()
                    .withDeliverables(
                        Deliverable.of("a", "2026-09-30"), Deliverable.of("a", "2026-10-30")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().withTotalMinutes(-1))
        .withMessageContaining("ProgressPlan: totalMinutes is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules().withMinMinutesPerWeek(0))
        .withMessageContaining("ProgressRules: minMinutesPerWeek is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules().withMaxDaysBehind(-1))
        .withMessageContaining("ProgressRules: maxDaysBehind is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules().withModules(rules().modules().get(0), rules().modules().get(0)))
        .withMessageContaining("ProgressRules: key 'ethics' is there more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProgressWeights(0, 0, 1001, 0))
        .withMessageContaining("tasks is 1001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProgressPart(ProgressKind.HOURS, 2, 1, 1))
        .withMessageContaining("done is 2");
  }
}
