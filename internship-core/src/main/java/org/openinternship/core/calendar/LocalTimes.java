package org.openinternship.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The times of events that are sorted by their start, in the local time of a zone where that tells
 * them (RFC 5545, 3.3.5).
 */
final class LocalTimes {
  private static final DateTimeFormatter TEXT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private static final Duration DAY = Duration.ofDays(1);

  private final ZoneId zone;
  private final Optional<ZoneClock> clock;

  LocalTimes(ZoneId zone, List<CalendarEvent> events) {
    this.zone = zone;
    List<CalendarEvent> local = events.stream().filter(this::isSteady).toList();
    Optional<Instant> last = local.stream().map(CalendarEvent::end).max(Comparator.naturalOrder());
    this.clock = last.flatMap(to -> ZoneClock.of(zone, local.get(0).start(), to));
  }

  /**
   * Whether the clock is not changed on the day before, during or after an event. Where it is, an
   * hour comes twice or never, and programs differ on the hours around as well.
   */
  private boolean isSteady(CalendarEvent event) {
    ZoneOffsetTransition change = zone.getRules().nextTransition(event.start().minus(DAY));
    return change == null || change.getInstant().isAfter(event.end().plus(DAY));
  }

  /** Adds the zone, where one of the events is told in its local time. */
  void addZone(ContentLines lines) {
    clock.ifPresent(it -> it.addTo(lines));
  }

  void add(CalendarEvent event, ContentLines lines) {
    add("DTSTART", event, event.start(), lines);
    add("DTEND", event, event.end(), lines);
  }

  private void add(String name, CalendarEvent event, Instant at, ContentLines lines) {
    if (clock.isPresent() && isSteady(event)) {
      lines.add(name + ";TZID=" + zone.getId(), text(LocalDateTime.ofInstant(at, zone)));
    } else {
      lines.add(name, utc(at));
    }
  }

  static String utc(Instant at) {
    return text(LocalDateTime.ofInstant(at, ZoneOffset.UTC)) + "Z";
  }

  static String text(LocalDateTime time) {
    return TEXT.format(time);
  }
}
