package org.openinternship.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The clock of a zone in some years as a {@code VTIMEZONE} (RFC 5545, section 3.6.5): changed twice
 * a year by an hour and the same two rules, or not at all. That is what programs read alike;
 * changes that are listed one by one are not read by all, so a clock that is changed otherwise is
 * not told.
 */
final class ZoneClock {
  private final ZoneId zone;
  private final int firstYear;
  private final List<YearlyChange> changes;

  private ZoneClock(ZoneId zone, int firstYear, List<YearlyChange> changes) {
    this.zone = zone;
    this.firstYear = firstYear;
    this.changes = changes;
  }

  /** Returns the clock from the year before an instant on; empty: it cannot be told. */
  static Optional<ZoneClock> of(ZoneId zone, Instant first, Instant last) {
    ZoneRules rules = zone.getRules();
    int from = first.atZone(ZoneOffset.UTC).getYear() - 1;
    int to = last.atZone(ZoneOffset.UTC).getYear() + 1;
    if (rules.isFixedOffset() || from < 1 || to > 9999) {
      return Optional.empty();
    }
    List<YearlyChange> changes = new ArrayList<>();
    for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
      YearlyChange.of(rule).ifPresent(changes::add);
    }
    ZoneClock clock = new ZoneClock(zone, from, changes);
    if (changes.size() == 2 && clock.isChanged(from, to, clock::ruled)) {
      return Optional.of(clock);
    }
    ZoneClock still = new ZoneClock(zone, from, List.of());
    return still.isChanged(from, to, year -> List.of()) ? Optional.of(still) : Optional.empty();
  }

  private interface Changes {
    List<LocalDateTime> in(int year);
  }

  private List<LocalDateTime> ruled(int year) {
    return changes.stream()
        .map(change -> change.start(year))
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** Whether the clock is changed in all of these years exactly when it is expected to be. */
  private boolean isChanged(int from, int to, Changes expected) {
    ZoneRules rules = zone.getRules();
    ZoneOffsetTransition next =
        rules.nextTransition(LocalDate.of(from, 1, 1).atStartOfDay(zone).toInstant().minusNanos(1));
    for (int year = from; year <= to; year++) {
      for (LocalDateTime start : expected.in(year)) {
        if (next == null || !next.getDateTimeBefore().equals(start)) {
          return false;
        }
        next = rules.nextTransition(next.getInstant());
      }
    }
    return next == null || next.getDateTimeBefore().getYear() > to;
  }

  /** Adds the zone; by what it says an instant of these years has one local time and offset. */
  void addTo(ContentLines lines) {
    lines.add("BEGIN", "VTIMEZONE");
    lines.addText("TZID", zone.getId());
    if (changes.isEmpty()) {
      LocalDateTime start = LocalDate.of(firstYear, 1, 1).atStartOfDay();
      ZoneOffset offset = zone.getRules().getOffset(start);
      addPart(lines, "STANDARD", start, offset, offset, "");
    }
    for (YearlyChange change : changes) {
      addPart(
          lines,
          zone.getRules().isDaylightSavings(change.at(firstYear)) ? "DAYLIGHT" : "STANDARD",
          change.start(firstYear),
          change.from(),
          change.to(),
          change.rule());
    }
    lines.add("END", "VTIMEZONE");
  }

  private static void addPart(
      ContentLines lines,
      String kind,
      LocalDateTime start,
      ZoneOffset from,
      ZoneOffset to,
      String rule) {
    lines.add("BEGIN", kind);
    lines.add("DTSTART", LocalTimes.text(start));
    if (!rule.isEmpty()) {
      lines.add("RRULE", rule);
    }
    lines.add("TZOFFSETFROM", offset(from));
    lines.add("TZOFFSETTO", offset(to));
    lines.add("END", kind);
  }

  private static String offset(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
  }
}
