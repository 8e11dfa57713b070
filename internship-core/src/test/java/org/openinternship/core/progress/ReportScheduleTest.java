package org.openinternship.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openinternship.core.progress.ReportSchedule.Monthly;
import org.openinternship.core.progress.ReportSchedule.Weekly;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

class ReportScheduleTest {

  private static final LocalDate LEAP_DAY = LocalDate.parse("2028-02-29");

  private static Days days(String first, String last) {
    return Days.of(DateRange.of(first, last));
  }

  @Test
  void reportDueInAPause_isNone() {
    Days term = days("2026-09-01", "2026-09-30").without(days("2026-09-09", "2026-09-17"));
    assertThat(new Weekly(DayOfWeek.THURSDAY).dueDates(term))
        .extracting(LocalDate::toString)
        .containsExactly("2026-09-03", "2026-09-24");
  }

  @Test
  void monthlyReport_isDueOnTheLastDay_alsoInFebruaryOfALeapYear() {
    assertThat(Monthly.atMonthEnd().dueDates(days("2028-01-15", "2028-04-29")))
        .extracting(LocalDate::toString)
        .containsExactly("2028-01-31", "2028-02-29", "2028-03-31");
    assertThat(new Monthly(30).dueDates(days("2027-02-01", "2027-03-31")))
        .extracting(LocalDate::toString)
        .containsExactly("2027-02-28", "2027-03-30");
  }

  @Test
  void weeklyReport_isDueOnThursdays_theFirstDayIncluded() {
    assertThat(new Weekly(DayOfWeek.THURSDAY).dueDates(days("2026-09-03", "2026-09-23")))
        .extracting(LocalDate::toString)
        .containsExactly("2026-09-03", "2026-09-10", "2026-09-17");
    assertThat(new Weekly(DayOfWeek.MONDAY).dueDates(days("2026-09-01", "2026-09-06"))).isEmpty();
  }

  @Test
  void reports_areDeliverablesWithTheirDayAsKey() {
    assertThat(Monthly.atMonthEnd().deliverables("report", days("2026-09-01", "2026-10-31")))
        .containsExactly(
            Deliverable.of("report-2026-09-30", "2026-09-30"),
            Deliverable.of("report-2026-10-31", "2026-10-31"));
  }

  @Test
  void badInput_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Monthly(32))
        .withMessageContaining("Monthly: day is 32");
    assertThatIllegalArgumentException().isThrownBy(() -> new Monthly(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Deliverable.of(" ", "2026-09-30"));
  }

  @Property
  void dueDates_areThoseOfTheDayByDayOracle(
      @ForAll @IntRange(min = -500, max = 500) int start,
      @ForAll @IntRange(max = 500) int length,
      @ForAll @IntRange(min = 1, max = 31) int dayOfMonth,
      @ForAll DayOfWeek dayOfWeek) {
    DateRange period = new DateRange(LEAP_DAY.plusDays(start), LEAP_DAY.plusDays(start + length));
    List<LocalDate> days = period.first().datesUntil(period.last().plusDays(1)).toList();
    assertThat(new Weekly(dayOfWeek).dueDates(Days.of(period)))
        .isEqualTo(days.stream().filter(day -> day.getDayOfWeek() == dayOfWeek).toList());
    assertThat(new Monthly(dayOfMonth).dueDates(Days.of(period)))
        .isEqualTo(
            days.stream()
                .filter(
                    day ->
                        day.getDayOfMonth() == dayOfMonth
                            || (day.getDayOfMonth() < dayOfMonth
                                && day.plusDays(1).getDayOfMonth() == 1))
                .toList());
  }
}
