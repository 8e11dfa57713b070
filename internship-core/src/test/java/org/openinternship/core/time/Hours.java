package org.openinternship.core.time;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random working hours, and what they mean minute by minute. */
final class Hours {

  /** Zones with odd offsets, odd changes or changes at odd times. */
  private static final List<String> ODD =
      List.of(
          "Australia/Lord_Howe",
          "Africa/Casablanca",
          "America/St_Johns",
          "Asia/Kathmandu",
          "Asia/Kolkata",
          "Asia/Gaza",
          "Asia/Beirut",
          "Antarctica/Troll",
          "America/Scoresbysund",
          "Pacific/Apia",
          "Pacific/Chatham",
          "Pacific/Kiritimati");

  private Hours() {}

  static Arbitrary<ZoneId> zones() {
    return Arbitraries.oneOf(
            Arbitraries.of(List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()))),
            Arbitraries.of(ODD))
        .map(ZoneId::of);
  }

  static Arbitrary<List<WeeklyInterval>> intervals() {
    return Combinators.combine(
            Arbitraries.of(DayOfWeek.class),
            Arbitraries.integers().between(0, 1439),
            Arbitraries.integers().between(1, 1440))
        .as((day, start, length) -> new WeeklyInterval(day, start, Math.min(1440, start + length)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  /** Which minutes of the week, from Monday 00:00, lie in one of the intervals. */
  static boolean[] minutes(List<WeeklyInterval> intervals) {
    boolean[] minutes = new boolean[7 * 24 * 60];
    for (WeeklyInterval interval : intervals) {
      for (int minute = interval.startMinute(); minute < interval.endMinute(); minute++) {
        minutes[(interval.day().getValue() - 1) * 24 * 60 + minute] = true;
      }
    }
    return minutes;
  }

  static int minuteOfWeek(LocalDateTime time) {
    return ((time.getDayOfWeek().getValue() - 1) * 24 + time.getHour()) * 60 + time.getMinute();
  }
}
