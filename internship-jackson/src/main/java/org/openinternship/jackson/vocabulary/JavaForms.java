package org.openinternship.jackson.vocabulary;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openinternship.core.internal.CurrencyText;
import org.openinternship.core.internal.ExactInstant;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.ZoneText;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.jackson.kit.JsonLimits;

/** The forms of Java's own values: whole numbers, texts, times, exact numbers. */
final class JavaForms implements JsonArea {
  private static final String DATE_EXPECTED = "a date such as 2026-09-01";
  private static final Instant FIRST = Instant.parse("2026-09-01T00:00:00Z");

  /** Bounded, since a number such as 1E999999999 is short to write but not to compute with. */
  private static final int MAX_DIGITS = JsonLimits.MAX_NUMBER_DIGITS;

  private static final Pattern DECIMAL =
      Pattern.compile("^-?[0-9]{1,%1$s}(\\.[0-9]{1,%1$s})?$".formatted(MAX_DIGITS));

  @Override
  public void addTo(AreaForms forms) {
    forms.basics("a text");
    forms.samples(
        String.class, "java", "C++", "\u00e9t\u00e9", "a\"b\\c/d", "x y", "\ud83e\udd80", "null");
    forms.text(
        BigDecimal.class,
        "a text with a decimal number such as 1200.50",
        JavaForms::text,
        parsed("a text with a decimal number such as 1200.50", JavaForms::decimal));
    forms.pattern(BigDecimal.class, DECIMAL);
    forms.samples(BigDecimal.class, "1", "2", "0.5", "1200.50", "15.25", "7", "100", "3.125");
    forms.text(
        Currency.class,
        "a currency code such as USD",
        Currency::getCurrencyCode,
        text -> CurrencyText.currency("Money", "currency", text));
    forms.pattern(Currency.class, Pattern.compile("^[A-Z]{3}$"));
    forms.samples(Currency.class, "EUR", "USD", "JPY", "KWD");
    forms.text(
        ZoneId.class,
        "a time zone such as Europe/Brussels",
        ZoneId::getId,
        text -> ZoneText.zone("ZoneId", "zone", text));
    forms.samples(ZoneId.class, "Europe/Brussels", "Asia/Kathmandu", "UTC", "-03:30", "Z");
    addTimes(forms);
  }

  private static void addTimes(AreaForms forms) {
    forms.text(LocalDate.class, DATE_EXPECTED, LocalDate::toString, JavaForms::date);
    forms.samples(LocalDate.class, random -> date(random).toString());
    time(forms, Instant.class, "an instant such as 2026-09-01T09:30:00Z", ExactInstant::parse);
    forms.samples(Instant.class, random -> instant(random).toString());
    time(forms, LocalTime.class, "a time of day such as 09:30", LocalTime::parse);
    forms.samples(LocalTime.class, "09:00", "17:30", "00:00", "23:59:59.5");
    time(
        forms,
        LocalDateTime.class,
        "a date and time such as 2026-09-01T09:30",
        LocalDateTime::parse);
    forms.samples(
        LocalDateTime.class, random -> date(random).atTime(random.nextInt(24), 15).toString());
    time(forms, Duration.class, "a length of time such as PT48H", Duration::parse);
    forms.samples(Duration.class, random -> Duration.ofMinutes(random.nextInt(100_000)).toString());
    time(forms, Period.class, "a number of days, months or years such as P3M", Period::parse);
    forms.samples(Period.class, "P3M", "P10D", "P1Y2M", "P0D");
    time(forms, YearMonth.class, "a month such as 2026-09", YearMonth::parse);
    forms.samples(YearMonth.class, "2026-09", "2024-02", "2025-12");
  }

  /** A date for a sample. */
  static LocalDate date(Random random) {
    return LocalDate.of(2024, 2, 29).plusDays(random.nextInt(1000));
  }

  /** An instant for a sample. */
  static Instant instant(Random random) {
    return FIRST.plusSeconds(random.nextInt(20_000_000));
  }

  private static <T> void time(
      AreaForms forms, Class<T> type, String expectation, Function<CharSequence, T> parse) {
    forms.text(type, expectation, Object::toString, parsed(expectation, parse));
  }

  /** Does not repeat what was found, not even in a cause: it may be a date of birth. */
  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException repeatsIt) {
      throw new IllegalArgumentException("is no date, expected " + DATE_EXPECTED);
    }
  }

  /** Says in one way what is expected. */
  private static <T> Function<String, T> parsed(
      String expectation, Function<? super String, T> parse) {
    return text -> {
      try {
        return parse.apply(text);
      } catch (DateTimeException | IllegalArgumentException repeatsIt) {
        String shown = Quoted.start(text, Quoted.MAX_SHOWN);
        throw new IllegalArgumentException("found \"" + shown + "\", expected " + expectation);
      }
    };
  }

  private static String text(BigDecimal number) {
    if (number.scale() > MAX_DIGITS || (long) number.precision() - number.scale() > MAX_DIGITS) {
      throw new IllegalArgumentException(
          "is a number of more than " + MAX_DIGITS + " digits before or behind the point");
    }
    return number.toPlainString();
  }

  private static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return new BigDecimal(text);
  }
}
