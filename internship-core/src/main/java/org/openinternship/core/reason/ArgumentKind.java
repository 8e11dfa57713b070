package org.openinternship.core.reason;

import java.math.BigDecimal;
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
import java.util.function.Function;

/**
 * The kind of a parameter, by which its argument is kept and written. What a kind does not keep as
 * a value of its own it keeps as text, and it takes that text for the value: that is what makes a
 * reason equal to itself after a journey through JSON, which knows numbers, texts and lists only.
 *
 * @param name the name that follows the colon in a gap; empty for the kind without a name
 */
record ArgumentKind(String name) {
  /** Kinds with a value of their own: how it is read from text. */
  private static final Map<String, Function<String, Object>> READERS =
      Map.of(
          "number", text -> number(new BigDecimal(text)),
          "date", LocalDate::parse,
          "instant", Instant::parse,
          "duration", Duration::parse);

  /** Numbers, texts and whatever is written as text. */
  static final ArgumentKind ANY = new ArgumentKind("");

  static final ArgumentKind NUMBER = new ArgumentKind("number");

  private static final ArgumentKind PERIOD = new ArgumentKind("period");
  private static final String FIT_FOR_ARGUMENTS =
      "a number, a text, a constant of an enum, a value of java.time, a TextValue or a list of"
          + " these. Maybe pass its key";

  ArgumentKind {
    if (!name.isEmpty()
        && !name.equals("period")
        && !READERS.containsKey(name)
        && !Character.isUpperCase(name.charAt(0))) {
      throw new IllegalArgumentException(
          "ReasonText: kind '%s' must be number, date, instant, duration, period or the name of an enum"
              .formatted(name));
    }
  }

  /** The value as it is kept: unmodifiable, and the same for the text of the value. */
  Object keep(String where, Object value) {
    Objects.requireNonNull(value, where);
    if (value instanceof Collection<?> items && !this.equals(NUMBER)) {
      List<Object> kept = new ArrayList<>();
      items.forEach(item -> kept.add(keepOne(where, item)));
      return Collections.unmodifiableList(kept);
    }
    return keepOne(where, value);
  }

  private Object keepOne(String where, Object value) {
    Objects.requireNonNull(value, where);
    if (value instanceof Number number && (this.equals(ANY) || this.equals(NUMBER))) {
      return number(number);
    }
    String text = text(where, value);
    try {
      if (READERS.containsKey(name)) {
        return READERS.get(name).apply(text);
      } else if (this.equals(PERIOD)) {
        period(text);
      }
      return text;
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          "Reason: %s is '%s', it must be a %s".formatted(where, text, name), e);
    }
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

  /** The text of an argument in a language. */
  String write(Object kept, ReasonLanguage language, Function<String, String> words) {
    if (kept instanceof List<?> items) {
      return language.list(items.stream().map(item -> write(item, language, words)).toList());
    } else if (kept instanceof Number) {
      return language.number(new BigDecimal(kept.toString()));
    } else if (kept instanceof LocalDate date) {
      return language.date(date);
    } else if (kept instanceof Instant instant) {
      return language.instant(instant);
    } else if (kept instanceof Duration duration) {
      return language.duration(duration);
    } else if (this.equals(PERIOD)) {
      List<LocalDate> days = period((String) kept);
      return language.period(days.get(0), days.get(1));
    }
    return name.isEmpty() ? (String) kept : words.apply((String) kept);
  }

  private static List<LocalDate> period(String text) {
    int slash = text.indexOf('/');
    return List.of(
        LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
  }

  /** Whole numbers as Long where they fit, others as BigDecimal without zeros at the end. */
  private static Number number(Number value) {
    BigDecimal number = new BigDecimal(value.toString()).stripTrailingZeros();
    boolean mayFit = number.scale() <= 0 && number.precision() - number.scale() <= 19;
    boolean fits = mayFit && number.toBigIntegerExact().bitLength() < Long.SIZE;
    return fits ? (Number) number.longValueExact() : number;
  }
}
