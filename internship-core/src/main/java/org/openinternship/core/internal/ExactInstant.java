package org.openinternship.core.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;

/**
 * The text of an instant in the one form in which it is written, as in {@code
 * 2026-09-01T09:30:00Z}. {@link Instant#parse} takes others for it: a leap second for the second
 * before, 24:00 for the next day, small letters, a point without decimals, and offsets, of which
 * {@code -00:00} says that nobody knows it. A text that is not as it was written may be mistaken.
 */
public final class ExactInstant {
  /** Its fields; whether there is such a day and time is for the formatter to say. */
  private static final Pattern FORM =
      Pattern.compile(
          "[-+]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}T(?!24)[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z");

  private ExactInstant() {}

  /**
   * Reads an instant.
   *
   * @param text its day and time in UTC, with seconds, perhaps decimals of them, and a {@code Z}
   * @return the instant
   * @throws DateTimeException if the text has another form, or there is no such instant
   */
  public static Instant parse(CharSequence text) {
    if (!FORM.matcher(text).matches()) {
      throw new DateTimeException("is no instant such as 2026-09-01T09:30:00Z");
    }
    TemporalAccessor parsed = DateTimeFormatter.ISO_INSTANT.parse(text);
    if (parsed.query(DateTimeFormatter.parsedLeapSecond())) {
      throw new DateTimeException("a leap second has no instant of its own");
    }
    return Instant.from(parsed);
  }
}
