package org.openinternship.core.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TreeSet;

/** A reader of zone ids that guesses which one was meant where one is unknown. */
final class ZoneText {

  private ZoneText() {}

  static ZoneId parse(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "WorkingHours: zone is '%s', it must be a time zone id such as Europe/Brussels. Maybe %s was meant"
              .formatted(text, guess(text)),
          e);
    }
  }

  /** The same id in other case, or the first whose city is the text; else the kind of name. */
  private static String guess(String text) {
    String wanted = text.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
    String byCity = "a region and city of the IANA time zone database";
    boolean found = false;
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      String known = id.toLowerCase(Locale.ROOT);
      if (known.equals(wanted)) {
        return id;
      }
      if (!found && known.endsWith("/" + wanted)) {
        byCity = id;
        found = true;
      }
    }
    return byCity;
  }
}
