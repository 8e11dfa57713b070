package org.openinternship.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.simulated.WorkTask;

class ForecastRuleTest {
  private static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final LocalDate FRIDAY = LocalDate.parse("2026-09-11");
  private static final Instant NOON = Instant.parse("2026-09-11T12:00:00Z");
  private static final Placement PLACEMENT =
      Placement.builder()
          .id("p")
          .intern("ada")
          .project("api")
          .host("ghent")
          .firstSupervisor("kim")
          .plannedPeriod("2026-09-01", "2026-12-31")
          .zone(ZoneOffset.UTC)
          .build();
  private static final ProgressPlan PLAN = ProgressPlan.of(PLACEMENT).totalMinutes(1000).build();

  private static WorkRecord worked(int minutes, String day) {
    WorkLogEntry entry =
        new WorkLogEntry("a", Instant.EPOCH, LocalDate.parse(day), minutes, "work");
    return WorkRecord.none().withLog(WorkLog.of(entry));
  }

  private static ProgressRules weeks(int weeks) {
    return ProgressRules.builder().forecast(new ForecastRule(weeks)).build();
  }

  private static Optional<LocalDate> forecast(ProgressRules rules, WorkRecord done) {
    return PLAN.forecast(PLACEMENT, done, rules, NOON);
  }

  @Test
  void whatIsLeft_takesAsLongAsThePaceSays() {
    // 110 min in the 11 days from 1 September: 890 min take 89 days more.
    assertThat(forecast(ProgressRules.standard(), worked(110, "2026-09-05")))
        .contains(FRIDAY.plusDays(89));
    // 100 min in the week up to Friday: 900 min take 63 days more.
    assertThat(forecast(weeks(1), worked(100, "2026-09-05"))).contains(FRIDAY.plusDays(63));
    assertThat(forecast(weeks(1), worked(100, "2026-09-11"))).contains(FRIDAY.plusDays(63));
  }

  @Test
  void onlyWorkingDays_areCounted_backAndAhead() {
    ProgressRules rules = weeks(1).withWorkingDays(MONDAY_TO_FRIDAY);
    // 500 min in 5 working days: 500 min take 5 more, from Monday to Friday.
    assertThat(forecast(rules, worked(500, "2026-09-07"))).contains(FRIDAY.plusDays(7));
    // 800 min: 200 take 2 days, that is Tuesday.
    assertThat(forecast(rules, worked(800, "2026-09-07"))).contains(LocalDate.parse("2026-09-15"));
  }

  @Test
  void pause_isNoPartOfThePace() {
    Placement resumed =
        PLACEMENT
            .after(new PlacementEvent.Started(Instant.parse("2026-09-01T08:00:00Z")))
            .after(new PlacementEvent.Paused(Instant.parse("2026-09-06T08:00:00Z")))
            .after(new PlacementEvent.Resumed(Instant.parse("2026-09-10T08:00:00Z")));
    // 70 min in the 7 active days 1 to 5, 10 and 11 September: 930 min take 93 days more.
    assertThat(PLAN.forecast(resumed, worked(70, "2026-09-03"), weeks(1), NOON))
        .contains(FRIDAY.plusDays(93));
  }

  @Test
  void placementThatRestsOrHasEnded_hasNoForecast_unlessNothingIsLeft() {
    Placement paused =
        PLACEMENT
            .after(new PlacementEvent.Started(Instant.parse("2026-09-01T08:00:00Z")))
            .after(new PlacementEvent.Paused(Instant.parse("2026-09-06T08:00:00Z")));
    assertThat(PLAN.forecast(paused, worked(70, "2026-09-03"), weeks(1), NOON)).isEmpty();
    assertThat(PLAN.forecast(paused, worked(1000, "2026-09-03"), weeks(1), NOON)).contains(FRIDAY);
  }

  @Test
  void withoutPace_thereIsNoForecast() {
    assertThat(forecast(ProgressRules.standard(), WorkRecord.none())).isEmpty();
    assertThat(forecast(weeks(1), worked(100, "2026-09-04"))).isEmpty(); // a day too long ago
    Instant before = Instant.parse("2026-08-31T12:00:00Z");
    assertThat(PLAN.forecast(PLACEMENT, WorkRecord.none(), ProgressRules.standard(), before))
        .isEmpty();
    assertThat(forecast(ProgressRules.standard(), worked(100, "2026-09-12"))).isEmpty();
    assertThat(forecast(ProgressRules.standard(), worked(1, "2026-09-05")))
        .isEmpty(); // 999 * 11 days are too far away
    ProgressRules sundays = ProgressRules.standard().withWorkingDays(EnumSet.of(DayOfWeek.SUNDAY));
    Instant saturday = Instant.parse("2026-09-05T12:00:00Z");
    assertThat(PLAN.forecast(PLACEMENT, worked(100, "2026-09-01"), sundays, saturday))
        .isEmpty(); // no Sunday yet
  }

  @Test
  void whenNothingIsLeft_itIsToday() {
    assertThat(forecast(ProgressRules.standard(), worked(1000, "2026-09-01"))).contains(FRIDAY);
    assertThat(forecast(ProgressRules.standard(), worked(999, "2026-09-01")))
        .contains(FRIDAY.plusDays(1));
  }

  @Test
  void modulesAndTasks_areToldApart_andTheLastDecides() {
    ProgressPlan tasks =
        PLAN.withTasks(WorkTask.of("one", "One", 60), WorkTask.of("two", "Two", 60))
            .withModules(WorkTask.of("intro", "Introduction", 30));
    WorkRecord done =
        worked(1000, "2026-09-05")
            .withCompletedTasks(
                new CompletedTask(Instant.parse("2026-09-08T12:00:00Z"), "one"),
                new CompletedTask(Instant.parse("2026-09-09T12:00:00Z"), "intro"));
    assertThat(tasks.forecast(PLACEMENT, done, ProgressRules.standard(), NOON))
        .contains(FRIDAY.plusDays(11)); // 60 min in 11 days, 60 min more
    WorkRecord noModule = done.withCompletedTasks(done.completedTasks().get(0));
    assertThat(tasks.forecast(PLACEMENT, noModule, ProgressRules.standard(), NOON)).isEmpty();
  }

  @Test
  void badRules_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ForecastRule(0))
        .withMessageContaining("ForecastRule: weeks is 0");
    assertThatIllegalArgumentException().isThrownBy(() -> new ForecastRule(53));
    assertThat(ForecastRule.standard().weeks()).isEqualTo(4);
  }
}
