package org.openinternship.core.reason;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The way a language tells the arguments of a {@link ReasonText}. Everything but the locale has a
 * default: two plural forms, ISO dates and durations, plain numbers, commas between items. The
 * formats are the language's own and do not depend on the locale data of the JDK, nor on its
 * default locale or zone, so a text is the same on every machine.
 */
public interface ReasonLanguage {
  /** {@return English, with days such as {@code 1 September 2026}} */
  static ReasonLanguage english() {
    return EnglishLanguage.INSTANCE;
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
   * Tells a number.
   *
   * @param number the number, rounded
   * @return its text
   */
  default String number(BigDecimal number) {
    return NumberText.check(number, "ReasonLanguage.number").toPlainString();
  }

  /**
   * Tells a date.
   *
   * @param date the date
   * @return its text
   */
  default String date(LocalDate date) {
    Objects.requireNonNull(date, "ReasonLanguage.date");
    return date.toString();
  }

  /**
   * Tells an instant.
   *
   * @param instant the instant
   * @param zone the zone of the reader, who knows it
   * @return its text, which must say so if the zone is UTC
   */
  default String instant(Instant instant, ZoneId zone) {
    Objects.requireNonNull(instant, "ReasonLanguage.instant");
    Objects.requireNonNull(zone, "ReasonLanguage.zone");
    return InstantText.at("ReasonLanguage", instant, zone).toOffsetDateTime().toString();
  }

  /**
   * Tells a duration by the clock, such as a time that somebody waits.
   *
   * @param duration the duration
   * @return its text
   */
  default String duration(Duration duration) {
    Objects.requireNonNull(duration, "ReasonLanguage.duration");
    return duration.toString();
  }

  /**
   * Tells an amount of work or of other time that is counted in hours, never in days.
   *
   * @param duration the amount
   * @return its text
   */
  default String hours(Duration duration) {
    Objects.requireNonNull(duration, "ReasonLanguage.duration");
    return duration.toString();
  }

  /**
   * Tells a period.
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
   * Tells a list.
   *
   * @param items the items as they are told
   * @return its text, which must say something if there is none
   */
  default String list(List<String> items) {
    Objects.requireNonNull(items, "ReasonLanguage.items");
    return items.isEmpty() ? "-" : String.join(", ", items);
  }

  /**
   * Tells a list of which any item will do.
   *
   * @param items the items as they are told
   * @return its text, which must say something if there is none
   */
  default String alternatives(List<String> items) {
    Objects.requireNonNull(items, "ReasonLanguage.items");
    return list(items);
  }
}
