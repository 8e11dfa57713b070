package org.openinternship.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.host.Project;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.SharedHours;
import org.openinternship.core.time.WorkingHours;

/** Whatever was asked before, the answer is that of the hours and the days alone. */
class SharedMinutesTest {
  /** Zones that change at different times, by half an hour, in no year, or by a day. */
  private static final List<String> ZONES =
      List.of(
          "Europe/Brussels",
          "America/New_York",
          "America/Nuuk",
          "Australia/Lord_Howe",
          "Africa/Lagos",
          "Africa/Casablanca",
          "Asia/Kolkata",
          "Pacific/Apia",
          "-12:00",
          "+05:45",
          "+13:00",
          "+18:00",
          "-18:00",
          "UTC");

  private static final List<String> WEEKS =
      List.of(
          "Mon 09:00-17:00",
          "Sun 00:30-04:15",
          "Fri-Sat 18:00-24:00",
          "daily 00:00-24:00",
          "Wed 06:00-18:00");

  /** Days near which some of the clocks are changed, or the last that there are. */
  private static final List<LocalDate> CHANGES =
      List.of(
          LocalDate.of(2026, 3, 8),
          LocalDate.of(2026, 3, 29),
          LocalDate.of(2026, 4, 5),
          LocalDate.of(2026, 10, 4),
          LocalDate.of(2026, 10, 25),
          LocalDate.of(2026, 11, 1),
          LocalDate.of(2011, 12, 30),
          LocalDate.of(1, 1, 9),
          LocalDate.of(9999, 9, 20));

  private static final Project PROJECT = Project.builder().id("api").host("city").build();

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static WorkingHours hours(Random random) {
    return WorkingHours.of(any(ZONES, random), any(WEEKS, random));
  }

  /** A period that begins near a change, or of whole weeks that end near one. */
  private static DateRange period(Random random) {
    LocalDate near = any(CHANGES, random).plusDays(random.nextInt(6) - 3L);
    if (random.nextBoolean() && near.getYear() > 1) {
      return new DateRange(near.minusDays(7L * (1 + random.nextInt(8)) - 1), near);
    }
    LocalDate first = near.plusDays(random.nextInt(random.nextBoolean() ? 1 : 90));
    LocalDate last =
        first.plusDays(random.nextInt(3) == 0 ? random.nextInt(9) : random.nextInt(60));
    return new DateRange(first, last.getYear() > 9999 ? LocalDate.of(9999, 12, 31) : last);
  }

  @Property(tries = 200)
  void answersAreThoseOfTheHours_whateverWasAskedBefore(@ForAll long seed) {
    Random random = new Random(seed);
    SharedMinutes minutes = new SharedMinutes();
    List<WorkingHours> some = List.of(hours(random), hours(random), hours(random), hours(random));
    for (int question = 0; question < 100; question++) {
      WorkingHours project = any(some, random);
      WorkingHours intern = any(some, random);
      DateRange period = period(random);
      check(minutes, project, intern, period);
    }
  }

  @Example
  void weeksWithoutAChangeOfAClock_areAlikeInSummer_andOthersInWinter() {
    SharedMinutes minutes = new SharedMinutes();
    WorkingHours brussels = WorkingHours.of("Europe/Brussels", "Mon 14:00-17:00");
    WorkingHours lagos = WorkingHours.of("Africa/Lagos", "Mon 15:00-17:00");
    assertThat(minutes.of(PROJECT, brussels, lagos, DateRange.of("2026-06-01", "2026-08-31")))
        .isEqualTo(60);
    assertThat(minutes.of(PROJECT, brussels, lagos, DateRange.of("2026-07-08", "2026-07-14")))
        .isEqualTo(60);
    assertThat(minutes.of(PROJECT, brussels, lagos, DateRange.of("2026-11-01", "2026-12-18")))
        .isEqualTo(120);
    assertThat(minutes.of(PROJECT, brussels, lagos, DateRange.of("2026-10-01", "2026-12-18")))
        .as("the worst week")
        .isEqualTo(60);
    assertThat(minutes.of(PROJECT, brussels, lagos, DateRange.of("2026-07-07", "2026-07-12")))
        .as("no Monday")
        .isZero();
  }

  /**
   * So many questions that some share a place whatever their hash: each differs from the others in
   * one thing alone, so that what is kept for another would be given if it were not looked at.
   */
  @Property(tries = 2)
  void answersAreThoseOfTheHours_whereQuestionsShareTheirPlace(@ForAll long seed) {
    Random random = new Random(seed);
    List<WorkingHours> weeks =
        IntStream.range(0, 3_000)
            .mapToObj(i -> i % 24 * 60 + i / 24 * 4)
            .map(i -> WorkingHours.of("UTC", minutes(i % 1_439, 1 + random.nextInt(1_000))))
            .distinct()
            .toList();
    WorkingHours all = WorkingHours.of("UTC", "daily 00:00-24:00");
    WorkingHours stepped =
        WorkingHours.of("UTC", "Mon 00:00-04:00, Tue 00:00-08:00, Fri 00:00-12:00");
    SharedMinutes minutes = new SharedMinutes();
    DateRange monday = DateRange.of("2026-06-01", "2026-06-01");
    for (WorkingHours week : weeks) {
      check(minutes, week, all, monday);
    }
    for (WorkingHours week : weeks) {
      check(minutes, all, week, monday);
    }
    for (int i = 0; i < 3_000; i++) {
      LocalDate first = LocalDate.of(2020, 1, 1).plusDays(i);
      check(minutes, all, stepped, new DateRange(first, first.plusDays(random.nextInt(3))));
    }
  }

  /** A stretch of Monday. */
  private static String minutes(int from, int length) {
    int to = Math.min(1_440, from + length);
    return "Mon %02d:%02d-%02d:%02d".formatted(from / 60, from % 60, to / 60, to % 60);
  }

  private static void check(
      SharedMinutes minutes, WorkingHours project, WorkingHours intern, DateRange period) {
    assertThat(minutes.of(PROJECT, project, intern, period))
        .as("%s and %s in %s", project, intern, period)
        .isEqualTo(SharedHours.of(project, intern, period).minMinutesPerWeek());
  }

  /** The first hour of the first day, and the last of the last, on the clocks farthest from UTC. */
  @Example
  void changesOfAClock_areSeenAtTheEndsOfThePeriod_onEveryClock() {
    WorkingHours newYork = WorkingHours.of("America/New_York", "Sun 02:00-03:00");
    WorkingHours east = WorkingHours.of("+18:00", "Mon 00:00-01:00");
    DateRange after = DateRange.of("2026-03-16", "2026-04-12");
    DateRange since = DateRange.of("2026-03-09", "2026-04-12"); // from 07:00 UTC of the day before
    SharedMinutes minutes = new SharedMinutes();
    assertThat(minutes.of(PROJECT, east, newYork, after)).isEqualTo(60);
    assertThat(minutes.of(PROJECT, east, newYork, since)).isZero();

    WorkingHours irkutsk = WorkingHours.of("Asia/Irkutsk", "Sun 02:00-03:00");
    WorkingHours west = WorkingHours.of("-18:00", "Fri 23:00-24:00");
    DateRange before = DateRange.of("2014-09-06", "2014-10-17");
    DateRange until = DateRange.of("2014-09-06", "2014-10-24"); // to 18:00 UTC of the day after
    assertThat(minutes.of(PROJECT, west, irkutsk, before)).isEqualTo(60);
    assertThat(minutes.of(PROJECT, west, irkutsk, until)).isZero();
  }

  @Example
  void moreDaysThanAreCounted_areRefused_alsoWhereTheirWeeksAreKnown() {
    SharedMinutes minutes = new SharedMinutes();
    WorkingHours hours = WorkingHours.of("UTC", "Mon 14:00-17:00");
    LocalDate first = LocalDate.of(2026, 1, 1);
    DateRange longest = new DateRange(first, first.plusDays(SharedHours.MAX_DAYS - 1));
    assertThat(minutes.of(PROJECT, hours, hours, longest)).isEqualTo(180);
    DateRange tooLong = new DateRange(first, longest.last().plusDays(1));
    assertThatThrownBy(() -> minutes.of(PROJECT, hours, hours, tooLong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Project: days of api, which has core hours is 36526, it must be from 1 to 36525. Maybe a year is mistyped");
  }
}
