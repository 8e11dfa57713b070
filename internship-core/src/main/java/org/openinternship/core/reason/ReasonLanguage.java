package org.openinternship.core.reason;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The way a language writes the arguments of a {@link ReasonText}. Everything but the locale has a
 * default: two plural forms, ISO dates and durations, plain numbers, commas between items. The
 * formats are the language's own and do not depend on the locale data of the JDK, nor on its
 * default locale or zone, so a text is the same on every machine.
 */
public interface ReasonLanguage {
  /** {@return English as {@link Reason#message()} writes it: all defaults} */
  static ReasonLanguage english() {
    return () -> Locale.ENGLISH;
  }

  /** {@return German, with days such as {@code 1. September 2026} and a decimal comma} */
  static ReasonLanguage german() {
    return GermanLanguage.INSTANCE;
  }

  /** {@return the locale, which names the language} */
  Locale locale();

  /** {@return the rule for plural forms} */
  default PluralRule plurals() {
    return PluralRule.ONE_OTHER;
  }

  /**
   * Writes a number.
   *
   * @param number the number
   * @return its text
   */
  default String number(BigDecimal number) {
    Objects.requireNonNull(number, "ReasonLanguage.number");
    return number.toPlainString();
  }

  /**
   * Writes a date.
   *
   * @param date the date
   * @return its text
   */
  default String date(LocalDate date) {
    Objects.requireNonNull(date, "ReasonLanguage.date");
    return date.toString();
  }

  /**
   * Writes an instant.
   *
   * @param instant the instant
   * @return its text, which must say which zone it is in
   */
  default String instant(Instant instant) {
    Objects.requireNonNull(instant, "ReasonLanguage.instant");
    return instant.toString();
  }

  /**
   * Writes a duration.
   *
   * @param duration the duration
   * @return its text
   */
  default String duration(Duration duration) {
    Objects.requireNonNull(duration, "ReasonLanguage.duration");
    return duration.toString();
  }

  /**
   * Writes a period.
   *
   * @param first its first day
   * @param last its last day
   * @return its text
   */
  default String period(LocalDate first, LocalDate last) {
    Objects.requireNonNull(first, "ReasonLanguage.first");
    Objects.requireNonNull(last, "ReasonLanguage.last");
    return date(first) + "/" + date(last);
  }

  /**
   * Writes a list.
   *
   * @param items the items as they are written
   * @return its text, which must say something if there is none
   */
  default String list(List<String> items) {
    Objects.requireNonNull(items, "ReasonLanguage.items");
    return items.isEmpty() ? "none" : String.join(", ", items);
  }
}
