package org.openinternship.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The oracle walks every minute of time and asks both wall clocks. */
class SharedHoursProperties {

  /** From here to 2036 every offset is of whole minutes. */
  private static final LocalDate START = LocalDate.of(2000, 1, 1);

  @Provide
  Arbitrary<List<WeeklyInterval>> weeks() {
    return Hours.intervals();
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Hours.zones();
  }

  @Property
  void aroundAChangeEveryMinuteIsCounted(
      @ForAll("zones") ZoneId zone,
      @ForAll("weeks") List<WeeklyInterval> week,
      @ForAll("zones") ZoneId otherZone,
      @ForAll("weeks") List<WeeklyInterval> otherWeek,
      @ForAll @IntRange(max = 36 * 365) int day,
      @ForAll boolean changeOfTheOther,
      @ForAll @IntRange(max = 16) int before,
      @ForAll @IntRange(max = 16) int after) {
    LocalDate date = nextChange(changeOfTheOther ? otherZone : zone, START.plusDays(day));
    verify(
        zone,
        week,
        otherZone,
        otherWeek,
        new DateRange(date.minusDays(before), date.plusDays(after)));
  }

  @Property(tries = 20)
  void throughALeapYearEveryMinuteIsCounted(
      @ForAll("zones") ZoneId zone,
      @ForAll("weeks") List<WeeklyInterval> week,
      @ForAll("zones") ZoneId otherZone,
      @ForAll("weeks") List<WeeklyInterval> otherWeek,
      @ForAll @IntRange(max = 9) int leapYear) {
    LocalDate first = START.plusYears(4L * leapYear);
    verify(zone, week, otherZone, otherWeek, new DateRange(first, first.plusDays(365)));
  }

  @Example
  void inEveryZoneEveryMinuteAroundItsChangesIsCounted() {
    List<WeeklyInterval> week = WorkingHours.of("UTC", "daily 22:30-03:10").intervals();
    List<WeeklyInterval> otherWeek = WorkingHours.of("UTC", "daily 01:15-23:05").intervals();
    ZoneId other = ZoneId.of("America/St_Johns");
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      for (String from : List.of("2011-12-01", "2027-06-01")) {
        LocalDate date = nextChange(ZoneId.of(id), LocalDate.parse(from));
        DateRange range = new DateRange(date.minusDays(1), date.plusDays(1));
        verify(ZoneId.of(id), week, other, otherWeek, range);
        verify(other, week, ZoneId.of(id), otherWeek, range);
      }
    }
  }

  /** The date of the next change of a clock, or the date itself if there is none any more. */
  private static LocalDate nextChange(ZoneId zone, LocalDate date) {
    Instant start = date.atStartOfDay(ZoneOffset.UTC).toInstant();
    ZoneOffsetTransition change = zone.getRules().nextTransition(start);
    return change == null ? date : change.getDateTimeBefore().toLocalDate();
  }

  private static void verify(
      ZoneId zone,
      List<WeeklyInterval> week,
      ZoneId otherZone,
      List<WeeklyInterval> otherWeek,
      DateRange range) {
    SharedHours shared =
        SharedHours.of(WorkingHours.of(zone, week), WorkingHours.of(otherZone, otherWeek), range);
    int[] expected = minuteByMinute(zone, week, otherZone, otherWeek, range);

    for (int i = 0; i < expected.length; i++) {
      LocalDate date = range.first().plusDays(i);
      assertThat(shared.minutesOn(date))
          .as("%s %s on %s", zone, otherZone, date)
          .isEqualTo(expected[i]);
    }
    int[] weeks =
        IntStream.range(0, expected.length / 7)
            .map(w -> IntStream.range(7 * w, 7 * w + 7).map(i -> expected[i]).sum())
            .toArray();
    int[] counted = weeks.length == 0 ? new int[] {IntStream.of(expected).sum()} : weeks;
    assertThat(shared.weeks()).isEqualTo(counted.length);
    assertThat(shared.totalMinutes()).isEqualTo(IntStream.of(expected).sum());
    assertThat(shared.minMinutesPerWeek()).isEqualTo(IntStream.of(counted).min().getAsInt());
    assertThat(shared.averageMinutesPerWeek())
        .isEqualTo(IntStream.of(counted).sum() / counted.length);
    for (DayOfWeek day : DayOfWeek.values()) {
      OptionalInt min =
          IntStream.range(0, expected.length)
              .filter(i -> range.first().plusDays(i).getDayOfWeek() == day)
              .map(i -> expected[i])
              .min();
      assertThat(shared.minMinutesPerDay(List.of(day))).isEqualTo(min);
    }
  }

  private static int[] minuteByMinute(
      ZoneId zone,
      List<WeeklyInterval> week,
      ZoneId otherZone,
      List<WeeklyInterval> otherWeek,
      DateRange range) {
    boolean[] minutes = Hours.minutes(week);
    boolean[] otherMinutes = Hours.minutes(otherWeek);
    int[] perDate = new int[(int) range.days()];
    Instant instant = range.first().minusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant end = range.last().plusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant();
    for (; instant.isBefore(end); instant = instant.plusSeconds(60)) {
      LocalDateTime time = LocalDateTime.ofInstant(instant, zone);
      if (range.contains(time.toLocalDate())
          && minutes[Hours.minuteOfWeek(time)]
          && otherMinutes[Hours.minuteOfWeek(LocalDateTime.ofInstant(instant, otherZone))]) {
        perDate[(int) range.first().until(time.toLocalDate(), ChronoUnit.DAYS)]++;
      }
    }
    return perDate;
  }
}
