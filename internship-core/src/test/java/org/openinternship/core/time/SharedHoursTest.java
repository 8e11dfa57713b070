package org.openinternship.core.time;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedHoursTest {

  private static SharedHours shared(
      String zone, String weekly, String otherZone, String otherWeekly, String range) {
    return SharedHours.of(
        WorkingHours.of(zone, weekly),
        WorkingHours.of(otherZone, otherWeekly),
        DateRange.parse(range));
  }

  private static int minutesOn(SharedHours shared, String date) {
    return shared.minutesOn(LocalDate.parse(date));
  }

  /** Worked example 4 of the domain: 09-17 in both cities shares 8 hours less the difference. */
  @ParameterizedTest
  @CsvSource({
    "2027-03-12, 180", // winter in both: 5 hours apart
    "2027-03-15, 240", // New York has switched: 4 hours
    "2027-03-26, 240",
    "2027-03-29, 180", // London has switched: 5 hours again
    "2027-10-29, 180",
    "2027-11-01, 240", // London has left summer time, New York not yet
    "2027-11-05, 240",
    "2027-11-08, 180",
  })
  void londonAndNewYorkAreFourHoursApartBetweenTheirSwitches(String date, int minutes) {
    SharedHours shared =
        shared(
            "Europe/London",
            "Mon-Fri 09:00-17:00",
            "America/New_York",
            "Mon-Fri 09:00-17:00",
            "2027-01-01/2027-12-31");
    assertThat(minutesOn(shared, date)).isEqualTo(minutes);
  }

  /** Worked example 4 of the domain: a window of an hour in UTC meets the odd quarter hours. */
  @ParameterizedTest
  @CsvSource({"Asia/Kolkata, 09:30-10:30, 60", "Asia/Kolkata, 09:00-10:00, 30"})
  void kolkataIsOffByThirtyMinutes(String zone, String times, int minutes) {
    SharedHours shared =
        shared("UTC", "Mon 04:00-05:00", zone, "Mon " + times, "2027-03-01/2027-03-07");
    assertThat(shared.totalMinutes()).isEqualTo(minutes);
  }

  /** Worked example 4 of the domain. */
  @ParameterizedTest
  @CsvSource({
    "Asia/Kathmandu, 09:45-10:45, 60",
    "Asia/Kathmandu, 09:30-10:30, 45",
    "Asia/Kathmandu, 09:00-10:00, 15"
  })
  void kathmanduIsOffByFortyFiveMinutes(String zone, String times, int minutes) {
    SharedHours shared =
        shared("UTC", "Mon 04:00-05:00", zone, "Mon " + times, "2027-03-01/2027-03-07");
    assertThat(shared.totalMinutes()).isEqualTo(minutes);
  }

  @Test
  void minutesBelongToTheDateOfTheFirstParty() {
    String range = "2027-01-04/2027-01-10";
    SharedHours auckland =
        shared("Pacific/Auckland", "Tue 08:00-10:00", "UTC", "Mon 18:00-20:30", range);
    assertThat(minutesOn(auckland, "2027-01-05")).isEqualTo(90);
    SharedHours greenwich =
        shared("UTC", "Mon 18:00-20:30", "Pacific/Auckland", "Tue 08:00-10:00", range);
    assertThat(minutesOn(greenwich, "2027-01-04")).isEqualTo(90);
    assertThat(greenwich.totalMinutes()).isEqualTo(90);
  }

  @Test
  void skippedTimesAreWorkedByNobody() {
    SharedHours shared =
        shared(
            "Europe/Brussels",
            "Sun 01:00-05:00",
            "UTC",
            "daily 00:00-24:00",
            "2027-03-21/2027-03-28");
    assertThat(minutesOn(shared, "2027-03-21")).isEqualTo(240);
    assertThat(minutesOn(shared, "2027-03-28")).isEqualTo(180);
  }

  @Test
  void repeatedTimesCountTwice() {
    SharedHours shared =
        shared(
            "Europe/Brussels",
            "Sun 01:00-05:00",
            "UTC",
            "daily 00:00-24:00",
            "2027-10-31/2027-10-31");
    assertThat(minutesOn(shared, "2027-10-31")).isEqualTo(300);
  }

  @Test
  void halfAnHourOfSummerTimeIsHalfAnHour() {
    SharedHours shared =
        shared(
            "Australia/Lord_Howe",
            "Sun 01:00-05:00",
            "UTC",
            "daily 00:00-24:00",
            "2027-04-04/2027-10-03");
    assertThat(minutesOn(shared, "2027-04-04")).isEqualTo(270);
    assertThat(minutesOn(shared, "2027-10-03")).isEqualTo(210);
  }

  @Test
  void aDateTheZoneSkipsHasNothing() {
    SharedHours shared =
        shared(
            "Pacific/Apia",
            "daily 00:00-24:00",
            "UTC",
            "daily 00:00-24:00",
            "2011-12-29/2011-12-31");
    assertThat(minutesOn(shared, "2011-12-29")).isEqualTo(1440);
    assertThat(minutesOn(shared, "2011-12-30")).isZero();
    assertThat(minutesOn(shared, "2011-12-31")).isEqualTo(1440);
  }

  @Test
  void secondsOfAnOffsetRoundDownTheMinutesOfADate() {
    SharedHours shared =
        shared("UTC", "Mon 09:00-10:00", "+00:00:30", "Mon 09:00-10:00", "2027-01-04/2027-01-04");
    assertThat(shared.totalMinutes()).isEqualTo(59);
  }

  @Test
  void figuresPerWeekLeaveOutTheLastPartialWeek() {
    SharedHours shared =
        shared(
            "Europe/London",
            "Mon-Fri 09:00-17:00",
            "America/New_York",
            "Mon-Fri 09:00-17:00",
            "2027-03-08/2027-04-07");
    // Weeks of 15, 20, 20 and 15 hours, then three days more.
    assertThat(shared.weeks()).isEqualTo(4);
    assertThat(shared.minMinutesPerWeek()).isEqualTo(15 * 60);
    assertThat(shared.averageMinutesPerWeek()).isEqualTo(70 * 60 / 4);
    assertThat(shared.totalMinutes()).isEqualTo((70 + 9) * 60);
    assertThat(shared)
        .hasToString("SharedHours 2027-03-08/2027-04-07: least 900, average 1050 minutes a week");
  }

  @Test
  void aRangeShorterThanAWeekIsOneWeek() {
    SharedHours shared =
        shared("UTC", "daily 09:00-10:00", "UTC", "daily 09:30-11:00", "2027-03-08/2027-03-10");
    assertThat(shared.weeks()).isOne();
    assertThat(shared.minMinutesPerWeek()).isEqualTo(90);
    assertThat(shared.averageMinutesPerWeek()).isEqualTo(90);
    assertThat(shared.range()).isEqualTo(DateRange.parse("2027-03-08/2027-03-10"));
  }

  @Test
  void minMinutesPerDayLooksAtTheGivenDaysOnly() {
    SharedHours shared =
        shared(
            "UTC",
            "Mon 09:00-12:00, Wed 09:00-10:00, Sat 09:00-10:00",
            "UTC",
            "daily 00:00-24:00",
            "2027-03-10/2027-03-16"); // Wednesday to Tuesday
    assertThat(shared.minMinutesPerDay(List.of(MONDAY))).hasValue(180);
    assertThat(shared.minMinutesPerDay(Set.of(MONDAY, WEDNESDAY))).hasValue(60);
    assertThat(shared.minMinutesPerDay(List.of(MONDAY, SUNDAY))).hasValue(0);
    assertThat(shared.minMinutesPerDay(List.of())).isEmpty();
    SharedHours weekdays =
        shared("UTC", "daily 09:00-12:00", "UTC", "daily 09:00-12:00", "2027-03-08/2027-03-12");
    assertThat(weekdays.minMinutesPerDay(List.of(SATURDAY))).isEmpty();
  }

  @Test
  void minutesOn_refusesADateOutsideTheRange() {
    SharedHours shared =
        shared("UTC", "daily 09:00-10:00", "UTC", "daily 09:30-11:00", "2027-03-08/2027-03-10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> minutesOn(shared, "2027-03-11"))
        .withMessageContainingAll("2027-03-08/2027-03-10", "2027-03-11");
    assertThatIllegalArgumentException().isThrownBy(() -> minutesOn(shared, "2027-03-07"));
  }

  @Test
  void of_refusesARangeOfMoreThanAHundredYears() {
    WorkingHours hours = WorkingHours.of("UTC", "daily 09:00-10:00");
    LocalDate first = LocalDate.parse("2027-01-01");
    assertThat(
            SharedHours.of(hours, hours, new DateRange(first, first.plusDays(36_524)))
                .totalMinutes())
        .isEqualTo(36_525 * 60);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SharedHours.of(hours, hours, new DateRange(first, first.plusDays(36_525))))
        .withMessageContainingAll("36525", "36526", "Maybe a year is mistyped");
  }

  @ParameterizedTest
  @CsvSource({"0001-01-01", "9999-12-31", "0004-02-29", "1883-11-18"})
  void ofAnyDateThereIsAnAnswer(String date) {
    WorkingHours brussels = WorkingHours.of("Europe/Brussels", "daily 00:00-24:00");
    WorkingHours newYork = WorkingHours.of("America/New_York", "daily 00:00-24:00");
    LocalDate day = LocalDate.parse(date);
    assertThat(SharedHours.of(brussels, newYork, new DateRange(day, day)).totalMinutes())
        .isEqualTo(1440);
  }
}
