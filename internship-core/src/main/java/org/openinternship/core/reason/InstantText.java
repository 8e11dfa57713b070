package org.openinternship.core.reason;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The instants that a clock shows. */
final class InstantText {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private InstantText() {}

  /** The time on a clock, which no clock shows at the ends of the platform's time. */
  static ZonedDateTime at(String type, Instant instant, ZoneId zone) {
    if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
      throw new IllegalArgumentException(
          "%s: instant is %s, it must be of the years 1 to 9999. Maybe the unit of a number of seconds is another"
              .formatted(type, instant));
    }
    return instant.atZone(zone);
  }
}
