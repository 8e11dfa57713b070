package org.openinternship.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.time.DateRange;

class ForecastRuleTest {

  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final LocalDate FRIDAY = LocalDate.parse("2026-09-11");

  private static ProgressPlan plan() {
    return ProgressPlan.builder()
        .period(DateRange.of("2026-09-01", "2026-12-31"))
        .zone(UTC)
        .requiredMinutes(1000)
        .build();
  }

  private static WorkRecord worked(int minutes, String day) {
    WorkLogEntry entry =
        new WorkLogEntry("a", Instant.EPOCH, LocalDate.parse(day), minutes, "work");
    return WorkRecord.none().withLog(WorkLog.of(entry));
  }

  private static Optional<LocalDate> forecast(ForecastRule rule, WorkRecord done) {
    return rule.completionDate(plan(), done, FRIDAY);
  }

  @Test
  void whatIsLeft_takesAsLongAsThePaceSays() {
    // 110 min in the 11 days from 1 September: 890 min take 89 days more.
    assertThat(forecast(ForecastRule.standard(), worked(110, "2026-09-05")))
        .contains(FRIDAY.plusDays(89));
    // 100 min in the week up to Friday: 900 min take 63 days more.
    assertThat(forecast(ForecastRule.standard().withWeeks(1), worked(100, "2026-09-05")))
        .contains(FRIDAY.plusDays(63));
    assertThat(forecast(ForecastRule.standard().withWeeks(1), worked(100, "2026-09-11")))
        .contains(FRIDAY.plusDays(63));
  }

  @Test
  void onlyWorkingDays_areCounted_backAndAhead() {
    ForecastRule rule = ForecastRule.standard().withWeeks(1).withWorkingDays(MONDAY_TO_FRIDAY);
    // 500 min in 5 working days: 500 min take 5 more, from Monday to Friday.
    assertThat(forecast(rule, worked(500, "2026-09-07"))).contains(FRIDAY.plusDays(7));
    // 800 min: 200 take 2 days, that is Tuesday.
    assertThat(forecast(rule, worked(800, "2026-09-07"))).contains(LocalDate.parse("2026-09-15"));
  }

  @Test
  void withoutPace_thereIsNoForecast() {
    assertThat(forecast(ForecastRule.standard(), WorkRecord.none())).isEmpty();
    assertThat(forecast(ForecastRule.standard().withWeeks(1), worked(100, "2026-09-04")))
        .isEmpty(); // a day too long ago
    assertThat(
            ForecastRule.standard()
                .completionDate(plan(), WorkRecord.none(), LocalDate.parse("2026-08-31")))
        .isEmpty();
    WorkRecord tomorrow = worked(100, "2026-09-12");
    assertThat(forecast(ForecastRule.standard(), tomorrow)).isEmpty();
    assertThat(forecast(ForecastRule.standard(), worked(1, "2026-09-05")))
        .isEmpty(); // 999 * 11 days are too far away
    ForecastRule sundays = ForecastRule.standard().withWorkingDays(EnumSet.of(DayOfWeek.SUNDAY));
    assertThat(
            sundays.completionDate(
                plan(), worked(100, "2026-09-01"), LocalDate.parse("2026-09-05")))
        .isEmpty(); // no Sunday yet
  }

  @Test
  void whenNothingIsLeft_itIsToday() {
    assertThat(forecast(ForecastRule.standard(), worked(1000, "2026-09-01"))).contains(FRIDAY);
    assertThat(forecast(ForecastRule.standard(), worked(999, "2026-09-01")))
        .contains(FRIDAY.plusDays(1));
  }

  @Test
  void modulesAndTasks_areToldApart_andTheLastDecides() {
    ProgressPlan tasks =
        plan()
            .withTasks(WorkTask.of("one", "One", 60), WorkTask.of("two", "Two", 60))
            .withModules(WorkTask.of("intro", "Introduction", 30));
    WorkRecord done =
        worked(1000, "2026-09-05")
            .withCompletedTasks(
                new CompletedTask(Instant.parse("2026-09-08T12:00:00Z"), "one"),
                new CompletedTask(Instant.parse("2026-09-09T12:00:00Z"), "intro"));
    assertThat(ForecastRule.standard().completionDate(tasks, done, FRIDAY))
        .contains(FRIDAY.plusDays(11)); // 60 min in 11 days, 60 min more
    WorkRecord noModule =
        done.withCompletedTasks(new CompletedTask(Instant.parse("2026-09-08T12:00:00Z"), "one"));
    assertThat(ForecastRule.standard().completionDate(tasks, noModule, FRIDAY)).isEmpty();
  }

  @Test
  void badRules_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForecastRule.standard().withWeeks(0))
        .withMessageContaining("ForecastRule: weeks is 0");
    assertThatIllegalArgumentException().isThrownBy(() -> ForecastRule.standard().withWeeks(53));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForecastRule.standard().withWorkingDays(Set.of()))
        .withMessageContaining("workingDays is empty");
  }
}
