package org.openinternship.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    Days last = Days.of(new DateRange(LocalDate.MAX.minusDays(2), LocalDate.MAX));
    assertThat(last.stream()).endsWith(LocalDate.MAX).hasSize(3);
    assertThat(last.without(Days.of(new DateRange(LocalDate.MAX, LocalDate.MAX))).count())
        .isEqualTo(2);
    assertThat(last.until(LocalDate.MAX)).isEqualTo(last);
    assertThat(last.from(LocalDate.MIN)).isEqualTo(last);
    assertThat(last.until(LocalDate.MIN)).isEqualTo(Days.none());
    Days first = Days.of(new DateRange(LocalDate.MIN, LocalDate.MIN));
    assertThat(first.or(last).runs()).hasSize(2);
    assertThat(first.contains(LocalDate.MIN)).isTrue();
  }

  @Test
  void numberOfADayThatIsNotThere_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Days.of(MONDAY_TO_FRIDAY).day(6))
        .withMessage("Days: number is 6, it must be from 1 to 5");
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
}
