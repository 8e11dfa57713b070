package org.openinternship.core.reason;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A language with a singular, a plural and the words for them; pinned, as JDKs differ. */
abstract class WordedLanguage implements ReasonLanguage {
  /** A unit of time. */
  enum Unit {
    DAY(86_400),
    HOUR(3_600),
    MINUTE(60),
    SECOND(1);

    final long seconds;

    Unit(long seconds) {
      this.seconds = seconds;
    }
  }

  /** The longest duration that can be told, in either direction. */
  private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE / 16);

  /** From so many seconds on a duration is told in days. */
  private static final long LONGEST_IN_HOURS = 72 * Unit.HOUR.seconds;

  /** A number of units, as in {@code 1 hour}. */
  abstract String count(String number, boolean one, Unit unit);

  /** A date with the year or without. */
  abstract String date(LocalDate date, boolean year);

  abstract String and();

  abstract String or();

  abstract String none();

  abstract String to();

  /** What stands behind a time on a clock. */
  abstract String clock();

  @Override
  public String date(LocalDate date) {
    Objects.requireNonNull(date, "ReasonLanguage.date");
    return date(date, true);
  }

  @Override
  public String instant(Instant instant, ZoneId zone) {
    Objects.requireNonNull(instant, "ReasonLanguage.instant");
    Objects.requireNonNull(zone, "ReasonLanguage.zone");
    ZonedDateTime time = InstantText.at("ReasonLanguage", instant, zone);
    boolean utc = zone.normalized().equals(ZoneOffset.UTC);
    return date(time.toLocalDate())
        + ", "
        + twoDigits(time.getHour())
        + ":"
        + twoDigits(time.getMinute())
        + clock()
        + (utc ? " UTC" : "");
  }

  @Override
  public String duration(Duration duration) {
    Objects.requireNonNull(duration, "ReasonLanguage.duration");
    long seconds = secondsOf(duration);
    if (seconds < Unit.MINUTE.seconds) {
      return signed(duration, counts(seconds, Unit.SECOND, Unit.SECOND));
    } else if (seconds < LONGEST_IN_HOURS) {
      return hours(duration);
    }
    return signed(duration, counts(rounded(seconds, Unit.HOUR), Unit.DAY, Unit.HOUR));
  }

  @Override
  public String hours(Duration duration) {
    Objects.requireNonNull(duration, "ReasonLanguage.duration");
    long seconds = rounded(secondsOf(duration), Unit.MINUTE);
    boolean halves = seconds >= Unit.HOUR.seconds && seconds % (Unit.HOUR.seconds / 2) == 0;
    if (halves) {
      BigDecimal hours = BigDecimal.valueOf(seconds * 2 / Unit.HOUR.seconds * 5, 1);
      String number = number(hours.stripTrailingZeros());
      return signed(duration, count(number, hours.compareTo(BigDecimal.ONE) == 0, Unit.HOUR));
    }
    Unit least = seconds == 0 ? Unit.HOUR : Unit.MINUTE;
    return signed(duration, counts(seconds, Unit.HOUR, least));
  }

  /** The whole seconds, without the sign; none of a longer time than a reader can be told. */
  private static long secondsOf(Duration duration) {
    if (duration.compareTo(LONGEST) > 0 || duration.compareTo(LONGEST.negated()) < 0) {
      throw new IllegalArgumentException(
          "ReasonLanguage: duration is %s, it must be from %s to %s"
              .formatted(duration, LONGEST.negated(), LONGEST));
    }
    return duration.abs().toSeconds();
  }

  private static long rounded(long seconds, Unit unit) {
    return (seconds + unit.seconds / 2) / unit.seconds * unit.seconds;
  }

  private static String signed(Duration duration, String written) {
    return duration.isNegative() ? "-" + written : written;
  }

  private String counts(long seconds, Unit first, Unit last) {
    List<String> parts = new ArrayList<>();
    long left = seconds;
    for (Unit unit : Unit.values()) {
      if (unit.compareTo(first) >= 0 && unit.compareTo(last) <= 0) {
        long number = left / unit.seconds;
        left %= unit.seconds;
        if (number > 0 || (parts.isEmpty() && unit == last)) {
          parts.add(count(Long.toString(number), number == 1, unit));
        }
      }
    }
    return list(parts);
  }

  @Override
  public String period(LocalDate first, LocalDate last) {
    Objects.requireNonNull(first, "ReasonLanguage.first");
    Objects.requireNonNull(last, "ReasonLanguage.last");
    return first.equals(last)
        ? date(first)
        : date(first, first.getYear() != last.getYear()) + " " + to() + " " + date(last);
  }

  @Override
  public String list(List<String> items) {
    Objects.requireNonNull(items, "ReasonLanguage.items");
    return joined(items, and());
  }

  @Override
  public String alternatives(List<String> items) {
    Objects.requireNonNull(items, "ReasonLanguage.items");
    return joined(items, or());
  }

  private String joined(List<String> items, String by) {
    int last = items.size() - 1;
    if (last <= 0) {
      return last < 0 ? none() : items.get(0);
    }
    return String.join(", ", items.subList(0, last)) + " " + by + " " + items.get(last);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : "" + number;
  }
}
