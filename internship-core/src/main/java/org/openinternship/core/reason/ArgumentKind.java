package org.openinternship.core.reason;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.ExactInstant;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Texts;

/**
 * The kind of a parameter, by which its argument is kept and told. What a kind does not keep as a
 * value of its own it keeps as text, and it takes that text for the value: that is what makes a
 * reason equal to itself after a journey through JSON, which knows numbers, texts and lists only.
 *
 * @param name the name that follows the colon in a gap; empty for the kind without a name
 */
record ArgumentKind(String name) {
  /** Kinds with a value of their own: how it is read from text. */
  private static final Map<String, Function<String, Object>> READERS =
      Map.of(
          "number", ArgumentKind::number,
          "minutes", ArgumentKind::number,
          "date", LocalDate::parse,
          "instant", ExactInstant::parse,
          "duration", Duration::parse);

  /** The digits that a number has at most, before and behind the point. */
  private static final int MAX_DIGITS = Bounds.MAX_DIGITS;

  /** Kinds that are kept as text. */
  private static final Set<String> TEXTS = Set.of("", "period", "money", "you", "person");

  /** Numbers, texts and whatever is told as text. */
  static final ArgumentKind ANY = new ArgumentKind("");

  static final ArgumentKind NUMBER = new ArgumentKind("number");
  static final ArgumentKind MINUTES = new ArgumentKind("minutes");

  private static final String FIT_FOR_ARGUMENTS =
      "a number, a text, a constant of an enum, a value of java.time, a TextValue or a list of"
          + " these. Maybe pass its key";

  ArgumentKind {
    if (!TEXTS.contains(name)
        && !READERS.containsKey(name)
        && !Character.isUpperCase(name.charAt(0))) {
      throw new IllegalArgumentException(
          ("the kind %s must be number, minutes, date, instant, duration, period, money, you,"
                  + " person or the name of an enum")
              .formatted(Quoted.of(name)));
    }
  }

  /** Whether the argument is somebody who may be the reader. */
  boolean isPerson() {
    return name.equals("you") || name.equals("person");
  }

  /** Whether the argument is a constant, which is told in words. */
  boolean isSet() {
    return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
  }

  /** Whether the argument is always a number. */
  boolean isNumber() {
    return equals(NUMBER) || equals(MINUTES);
  }

  /** The value as it is kept: unmodifiable, and the same for the text of the value. */
  Object keep(String where, Object value) {
    Objects.requireNonNull(value, where);
    if (value instanceof Collection<?> items && !isNumber()) {
      List<Object> kept = new ArrayList<>();
      items.forEach(item -> kept.add(keepOne(where, item)));
      return Collections.unmodifiableList(kept);
    }
    return keepOne(where, value);
  }

  private Object keepOne(String where, Object value) {
    Objects.requireNonNull(value, where);
    if (isKept(value)) { // what its text would be read as; reading takes most of the time
      return value instanceof Integer number ? (Object) number.longValue() : value;
    }
    refuseLong(where, value);
    String text = isSet() && value instanceof TextValue one ? one.withKind() : text(where, value);
    if (text.length() > Texts.MAX_TEXT) {
      throw new IllegalArgumentException(
          "Reason: %s has %s chars, it must have at most %s"
              .formatted(where, text.length(), Texts.MAX_TEXT));
    }
    try {
      if (value instanceof Number && (equals(ANY) || isNumber())) {
        return number(text);
      } else if (READERS.containsKey(name)) {
        return READERS.get(name).apply(text);
      } else if (name.equals("period")) {
        period(text);
      }
      return Quoted.line(text);
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException repeatsIt) {
      String kind = value instanceof Number ? "finite number" : equals(MINUTES) ? "number" : name;
      throw new IllegalArgumentException(
          "Reason: %s is %s, it must be a %s".formatted(where, Quoted.of(text), kind));
    }
  }

  /** Refuses a number of too many digits before they are written, which is not linear. */
  private static void refuseLong(String where, Object value) {
    BigDecimal number =
        value instanceof BigDecimal decimal
            ? decimal
            : value instanceof BigInteger whole ? new BigDecimal(whole) : BigDecimal.ZERO;
    if (Bounds.hasTooManyDigits(number)) {
      throw new IllegalArgumentException(
          "Reason: %s has too many digits, it must have at most %s".formatted(where, MAX_DIGITS));
    }
  }

  private boolean isKept(Object value) {
    return switch (name) {
      case "date" -> value instanceof LocalDate;
      case "instant" -> value instanceof Instant;
      case "duration" -> value instanceof Duration;
      case "", "number", "minutes" -> value instanceof Integer || value instanceof Long;
      default -> false;
    };
  }

  private static String text(String where, Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    } else if (value instanceof CharSequence
        || value instanceof Number
        || value instanceof TextValue
        || value instanceof TemporalAccessor
        || value instanceof TemporalAmount
        || value instanceof ZoneId
        || value instanceof Currency) {
      return value.toString();
    }
    throw new IllegalArgumentException(
        "Reason: %s is a %s, it must be %s"
            .formatted(where, value.getClass().getName(), FIT_FOR_ARGUMENTS));
  }

  /** The exact text of an argument: plain numbers, ISO dates, commas between items. */
  static String exact(Object kept) {
    if (kept instanceof List<?> items) {
      return items.isEmpty()
          ? "none"
          : String.join(", ", items.stream().map(ArgumentKind::exact).toList());
    }
    return kept instanceof BigDecimal number ? number.toPlainString() : kept.toString();
  }

  /** The two days of an argument that is a period. */
  static List<LocalDate> period(String text) {
    int slash = text.indexOf('/');
    return List.of(
        LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
  }

  /** A number that can be written out, so that its sentence has a bound. */
  private static Number number(String text) {
    BigDecimal number = text.length() > MAX_DIGITS ? null : new BigDecimal(text);
    if (number == null
        || Math.abs((long) number.scale()) > MAX_DIGITS
        || number.precision() > MAX_DIGITS) {
      throw new NumberFormatException("a number of more than " + MAX_DIGITS + " digits");
    }
    return number(number);
  }

  /** Whole numbers as Long where they fit, others as BigDecimal without zeros at the end. */
  private static Number number(BigDecimal value) {
    BigDecimal number = NumberText.check(value.stripTrailingZeros(), "Reason.number");
    boolean mayFit = number.scale() <= 0 && number.precision() - number.scale() <= 19;
    boolean fits = mayFit && number.toBigIntegerExact().bitLength() < Long.SIZE;
    return fits ? (Number) number.longValueExact() : number;
  }
}
