package org.openinternship.core.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingHoursTest {

  private static String weekly(String text) {
    return WorkingHours.of("UTC", text).weekly();
  }

  @Test
  void of_readsDaysAndTimes() {
    WorkingHours hours = WorkingHours.of("Europe/Brussels", "Mon-Thu 14:00-17:00, Sat 09:00-12:00");
    assertThat(hours.zone()).isEqualTo(ZoneId.of("Europe/Brussels"));
    assertThat(hours.intervals()).hasSize(5).first().hasToString("Mon 14:00-17:00");
    assertThat(hours.intervals()).last().isEqualTo(new WeeklyInterval(SATURDAY, 540, 720));
    assertThat(hours.minutesPerWeek()).isEqualTo(15 * 60);
    assertThat(hours).hasToString("Europe/Brussels Mon-Thu 14:00-17:00, Sat 09:00-12:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "daily 08:00-20:00            | daily 08:00-20:00",
        "Mon-Sun 08:00-20:00          | daily 08:00-20:00",
        "monday-THURSDAY 9:00-9:30    | Mon-Thu 09:00-09:30",
        "Sat - Mon  9:00 - 10:00      | Mon 09:00-10:00, Sat-Sun 09:00-10:00",
        "Fri 22:00-02:00              | Fri 22:00-24:00, Sat 00:00-02:00",
        "Sun 22:00-02:00              | Mon 00:00-02:00, Sun 22:00-24:00",
        "Fri 22:00-00:00              | Fri 22:00-24:00",
        "daily 22:00-02:00            | daily 00:00-02:00, daily 22:00-24:00",
        "daily 00:00-24:00            | daily 00:00-24:00",
        "Mon 10:00-12:00,Mon 8:00-9:00| Mon 08:00-09:00, Mon 10:00-12:00",
        "Mon 9:00-12:00, Mon 12:00-13:00, Mon 10:00-11:00 | Mon 09:00-13:00",
        "Tue 00:00-02:00, Mon 20:00-24:00, Tue 01:00-03:00| Mon 20:00-24:00, Tue 00:00-03:00",
        "Mon-Fri 9:00-12:00, Tue-Wed 13:00-14:00 | Mon-Fri 09:00-12:00, Tue-Wed 13:00-14:00",
      })
  void weekly_isCanonical(String text, String canonical) {
    assertThat(weekly(text)).isEqualTo(canonical);
    assertThat(weekly(canonical)).isEqualTo(canonical);
  }

  @Test
  void equality_isOfZoneAndWorkedMinutes() {
    WorkingHours split = WorkingHours.of("UTC", "Mon 09:00-10:00, Mon 10:00-11:00");
    WorkingHours whole = WorkingHours.of("UTC", "Mon 09:00-11:00");
    assertThat(split).isEqualTo(whole).hasSameHashCodeAs(whole);
    assertThat(whole).isNotEqualTo(WorkingHours.of("Europe/London", "Mon 09:00-11:00"));
    assertThat(whole).isNotEqualTo(WorkingHours.of("UTC", "Mon 09:00-11:01"));
    assertThat(whole).isNotEqualTo(WorkingHours.of("UTC", "Mon-Tue 09:00-11:00"));
    assertThat(whole).isNotEqualTo("UTC Mon 09:00-11:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Z", "+05:45", "America/Argentina/Buenos_Aires", "UTC+01:00"})
  void parse_readsBackEveryZone(String zone) {
    WorkingHours hours = WorkingHours.of(zone, "Fri 22:00-02:00");
    assertThat(WorkingHours.parse(hours.toString())).isEqualTo(hours);
  }

  @ParameterizedTest
  @CsvSource({
    "europe/brussels, Maybe Europe/Brussels was meant",
    "Brussels, Maybe Europe/Brussels was meant",
    "new york, Maybe America/New_York was meant",
    "Mars/Olympus, Maybe a region and city of the IANA time zone database was meant",
    "'', Maybe a region and city",
    "AoE, Maybe Etc/GMT+12",
    "IST, 'Maybe Asia/Kolkata, Europe/Dublin or Asia/Jerusalem was meant'",
    "PST, Maybe America/Los_Angeles",
    "UTC+5:30, Maybe UTC+05:30 was meant",
    "+5:30, Maybe +05:30 was meant",
    "GMT +5.5, Maybe GMT+05:30 was meant",
    "UTC\u22125, Maybe UTC-05:00 was meant",
  })
  void of_namesAnUnknownZone(String zone, String advice) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingHours.of(zone, "Mon 09:00-10:00"))
        .withMessageContainingAll("WorkingHours: zone", "'" + zone + "'", advice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mom 09:00-10:00       | is 'Mom', it must be one of Mon, Tue",
        "Mon-Fry 09:00-10:00   | is 'Fry', it must be one of Mon",
        "daily-Fri 09:00-10:00 | is 'daily', it must be one of Mon",
        "Mon                   | entry is 'Mon', it must be like",
        "Mon, Tue 09:00-10:00  | entry is 'Mon', it must be like",
        "09:00-10:00           | entry is '09:00-10:00', it must be like",
        "Mon 09:00-10:00,      | entry is '', it must be like",
        "''                    | entry is '', it must be like",
        "Mon 2pm-5pm           | is '2pm', it must be from 00:00 to 24:00. Maybe the 24-hour clock was not used",
        "Mon 09:60-10:00       | is '09:60', it must be from 00:00 to 24:00",
        "Mon 09:00-24:01       | is '24:01', it must be from 00:00 to 24:00",
        "Mon 09:00-99:00       | is '99:00', it must be from 00:00 to 24:00",
        "Mon 09:00-09:00       | 'Mon 09:00-09:00' is empty. Maybe 00:00-24:00",
        "Mon 24:00-09:00       | is empty",
      })
  void of_saysWhichEntryIsWrong(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingHours.of("UTC", text))
        .withMessageContainingAll("WorkingHours", message);
  }

  /** People write en dashes, no-break spaces and full-width digits. */
  @Test
  void of_readsWhatPeopleTakeForHyphensAndSpaces() {
    assertThat(
            WorkingHours.of(
                "UTC", "Mon\u2013Thu\u00a014:00 \u2014 17:00, Sat \uff10\uff19:00\u201112:00"))
        .isEqualTo(WorkingHours.of("UTC", "Mon-Thu 14:00-17:00, Sat 09:00-12:00"));
  }

  @Test
  void of_refusesNoInterval() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingHours.of(ZoneOffset.UTC, List.of()))
        .withMessageContainingAll("at least 1", "Maybe");
  }

  @Test
  void of_refusesNulls() {
    assertThatNullPointerException()
        .isThrownBy(() -> WorkingHours.of(null, List.of(new WeeklyInterval(SUNDAY, 0, 1))));
    assertThatNullPointerException()
        .isThrownBy(() -> new WeeklyInterval(null, 0, 1))
        .withMessageContaining("WeeklyInterval.day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "UTC", "Mon-Thu"})
  void parse_refusesTextWithoutWeek(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingHours.parse(text))
        .withMessageContaining("Maybe the zone is missing");
  }

  @ParameterizedTest
  @CsvSource({"-1, 10", "1440, 1440", "10, 10", "10, 9", "0, 1441", "0, 0"})
  void weeklyInterval_refusesMinutesOutOfBounds(int start, int end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WeeklyInterval(MONDAY, start, end))
        .withMessageContaining("WeeklyInterval: ");
  }

  @Test
  void weeklyInterval_measuresAndReads() {
    WeeklyInterval evening = new WeeklyInterval(FRIDAY, 1320, 1440);
    assertThat(evening.minutes()).isEqualTo(120);
    assertThat(evening).hasToString("Fri 22:00-24:00");
  }
}
