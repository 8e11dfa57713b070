package org.openinternship.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a day begins and ends, against a look at the clock every minute. */
class DayEndsProperties {
  private static final List<String> ZONES =
      new ArrayList<>(new TreeSet<>(ZoneId.getAvailableZoneIds()));
  private static final int MINUTE = 60;

  private static void looksLike(LocalDate day, ZoneId zone) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    long noon = day.toEpochDay() * 86_400 + 43_200;
    for (long at = noon - 40 * 3_600; at < noon + 40 * 3_600; at += MINUTE) {
      if (LocalDate.ofInstant(Instant.ofEpochSecond(at), zone).equals(day)) {
        first = Math.min(first, at);
        last = Math.max(last, at);
      }
    }
    Instant start = TimeWindow.startOf(day, zone);
    Instant end = TimeWindow.endOf(day, zone);
    if (first > last) {
      assertThat(start).as("%s in %s", day, zone).isEqualTo(end);
      return;
    }
    assertThat(start.getEpochSecond()).as("%s in %s", day, zone).isBetween(first - MINUTE, first);
    assertThat(end.getEpochSecond()).as("%s in %s", day, zone).isBetween(last, last + MINUTE);
    assertThat(LocalDate.ofInstant(start, zone)).isEqualTo(day);
    assertThat(LocalDate.ofInstant(end.minusNanos(1), zone)).isEqualTo(day);
  }

  @Property(tries = 150)
  void startAndEnd_areTheFirstAndTheLastTimeOfTheDay(
      @ForAll @IntRange(max = 1_000) int zone, @ForAll @IntRange(min = 0, max = 30_000) int day) {
    ZoneId id = ZoneId.of(ZONES.get(zone % ZONES.size()));
    LocalDate any = LocalDate.ofEpochDay(day - 10_000L);
    looksLike(any, id);
    Instant after = any.atStartOfDay(id).toInstant();
    if (id.getRules().nextTransition(after) != null) { // the days around a change of the clock
      LocalDate changed = LocalDate.ofInstant(id.getRules().nextTransition(after).getInstant(), id);
      looksLike(changed, id);
      looksLike(changed.minusDays(1), id);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "America/Sao_Paulo, 2017-10-15, 2017-10-15T03:00:00Z, 2017-10-16T02:00:00Z", // no midnight
    "Asia/Beirut, 2021-03-28, 2021-03-27T22:00:00Z, 2021-03-28T21:00:00Z", // no midnight
    "Asia/Beirut, 2021-10-30, 2021-10-29T21:00:00Z, 2021-10-30T22:00:00Z", // 23:00 comes twice
    "Africa/Cairo, 2014-05-15, 2014-05-14T22:00:00Z, 2014-05-15T22:00:00Z", // the day before it
    "Pacific/Apia, 2011-12-29, 2011-12-29T10:00:00Z, 2011-12-30T10:00:00Z",
    "Pacific/Apia, 2011-12-30, 2011-12-30T10:00:00Z, 2011-12-30T10:00:00Z", // there was none
    "Australia/Lord_Howe, 2026-04-05, 2026-04-04T13:00:00Z, 2026-04-05T13:30:00Z",
    "America/St_Johns, 2010-11-06, 2010-11-06T02:30:00Z, 2010-11-07T03:30:00Z", // twice over
    "Atlantic/Azores, 2021-10-30, 2021-10-30T00:00:00Z, 2021-10-31T00:00:00Z"
  })
  void daysByName(ZoneId zone, LocalDate day, Instant start, Instant end) {
    assertThat(TimeWindow.startOf(day, zone)).isEqualTo(start);
    assertThat(TimeWindow.endOf(day, zone)).isEqualTo(end);
    looksLike(day, zone);
  }

  @Test
  void lengthsByName() {
    assertThat(minutes("Europe/Berlin", "2026-03-29")).isEqualTo(1_380);
    assertThat(minutes("Europe/Berlin", "2026-10-25")).isEqualTo(1_500);
    assertThat(minutes("Australia/Lord_Howe", "2026-04-05")).isEqualTo(1_470);
    assertThat(minutes("Australia/Lord_Howe", "2026-10-04")).isEqualTo(1_410);
    assertThat(minutes("America/Sao_Paulo", "2017-10-15")).isEqualTo(1_380);
    assertThat(minutes("Pacific/Apia", "2011-12-30")).isZero();
  }

  private static int minutes(String zone, String day) {
    LocalDate date = LocalDate.parse(day);
    return DayLengths.of(ZoneId.of(zone), new DateRange(date, date)).minutes(date);
  }
}
