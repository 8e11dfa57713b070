package org.openinternship.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.testing.Growth;

class DaysTest {

  private static final DateRange MONDAY_TO_FRIDAY = DateRange.of("2026-09-07", "2026-09-11");
  private static final DateRange WEEKEND = DateRange.of("2026-09-12", "2026-09-13");

  @Test
  void runsThatFollowEachOther_areOne() {
    Days days = Days.of(WEEKEND, MONDAY_TO_FRIDAY);
    assertThat(days.runs()).containsExactly(DateRange.of("2026-09-07", "2026-09-13"));
    assertThat(days).isEqualTo(Days.of(DateRange.of("2026-09-07", "2026-09-13")));
    assertThat(Days.of()).isEqualTo(Days.none());
    assertThat(Days.of(MONDAY_TO_FRIDAY, DateRange.of("2026-09-14", "2026-09-14")))
        .hasToString("2026-09-07/2026-09-11, 2026-09-14/2026-09-14");
  }

  @Test
  void daysAtTheEndsOfTime_areDaysAsOthers() {
    Days last = Days.of(new DateRange(TimeBounds.LAST_DAY.minusDays(2), TimeBounds.LAST_DAY));
    assertThat(last.stream()).endsWith(TimeBounds.LAST_DAY).hasSize(3);
    assertThat(
            last.without(Days.of(new DateRange(TimeBounds.LAST_DAY, TimeBounds.LAST_DAY))).count())
        .isEqualTo(2);
    assertThat(last.until(TimeBounds.LAST_DAY)).isEqualTo(last);
    assertThat(last.from(TimeBounds.FIRST_DAY)).isEqualTo(last);
    assertThat(last.until(TimeBounds.FIRST_DAY)).isEqualTo(Days.none());
    Days first = Days.of(new DateRange(TimeBounds.FIRST_DAY, TimeBounds.FIRST_DAY));
    assertThat(first.or(last).runs()).hasSize(2);
    assertThat(first.contains(TimeBounds.FIRST_DAY)).isTrue();
  }

  @Test
  void numberOfADayThatIsNotThere_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Days.of(MONDAY_TO_FRIDAY).day(6))
        .withMessage("Days: number is 6, it must be from 1 to count, which is 5");
  }

  @Test
  void nulls_areRefusedByName() {
    Days days = Days.of(WEEKEND);
    assertThatNullPointerException().isThrownBy(() -> new Days(null)).withMessage("Days.runs");
    assertThatNullPointerException()
        .isThrownBy(() -> new Days(Arrays.asList(WEEKEND, null)))
        .withMessageStartingWith("Days.runs");
    assertThatNullPointerException().isThrownBy(() -> days.contains(null)).withMessage("Days.day");
    assertThatNullPointerException().isThrownBy(() -> days.and(null)).withMessage("Days.other");
    assertThatNullPointerException().isThrownBy(() -> days.or(null)).withMessage("Days.other");
    assertThatNullPointerException()
        .isThrownBy(() -> days.without((List<DateRange>) null))
        .withMessage("Days.periods");
    assertThatNullPointerException().isThrownBy(() -> days.until(null)).withMessage("Days.day");
    assertThatNullPointerException().isThrownBy(() -> days.from(null)).withMessage("Days.day");
  }

  @Test
  void withoutPeriodsThatReachOverSeveralRuns() {
    Days days =
        Days.of(
            DateRange.of("2026-01-01", "2026-01-10"),
            DateRange.of("2026-01-12", "2026-01-20"),
            DateRange.of("2026-01-22", "2026-01-31"));
    assertThat(
            days.without(
                List.of(
                    DateRange.of("2026-01-25", "2026-01-25"),
                    DateRange.of("2026-01-05", "2026-01-23"),
                    DateRange.of("2025-01-05", "2026-01-01"))))
        .hasToString("2026-01-02/2026-01-04, 2026-01-24/2026-01-24, 2026-01-26/2026-01-31");
  }

  @Test
  void thousandsOfRuns_withoutThousandsOfPeriods() {
    Growth.isNotQuadratic(
        500,
        size -> {
          List<DateRange> runs = new ArrayList<>();
          List<DateRange> others = new ArrayList<>();
          for (int i = 0; i < size; i++) {
            LocalDate first = LocalDate.of(2000, 1, 1).plusDays(10L * i);
            runs.add(new DateRange(first, first.plusDays(5)));
            others.add(new DateRange(first.plusDays(2), first.plusDays(3)));
          }
          Days days = new Days(runs);
          return () -> assertThat(days.without(others).runs()).hasSize(2 * size);
        });
  }
}
