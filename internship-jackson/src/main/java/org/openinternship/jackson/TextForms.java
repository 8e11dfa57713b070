package org.openinternship.jackson;

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
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.id.TermId;
import org.openinternship.core.intake.DocumentKind;
import org.openinternship.core.people.Country;
import org.openinternship.core.skill.Field;
import org.openinternship.core.time.DateRange;

/** The values that are written as one text: keys, names, times, exact numbers. */
final class TextForms {
  /** Bounded, since a number such as 1E999999999 is short to write but not to compute with. */
  private static final String DATE_EXPECTED = "a date such as 2026-09-01";

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?");

  private TextForms() {}

  static void addTo(Forms forms) {
    addKeys(forms);
    addNames(forms);
    addTimes(forms);
    forms.text(
        BigDecimal.class,
        "a text with a decimal number such as 1200.50",
        BigDecimal::toPlainString,
        parsed("a text with a decimal number such as 1200.50", TextForms::decimal));
  }

  private static void addKeys(Forms forms) {
    forms.text(InternId.class, "the key of an intern", InternId::value, InternId::of);
    forms.text(ProjectId.class, "the key of a project", ProjectId::value, ProjectId::of);
    forms.text(
        SupervisorId.class, "the key of a supervisor", SupervisorId::value, SupervisorId::of);
    forms.text(MentorId.class, "the key of a mentor", MentorId::value, MentorId::of);
    forms.text(HostId.class, "the key of a host", HostId::value, HostId::of);
    forms.text(HostUnitId.class, "the key of a unit", HostUnitId::value, HostUnitId::of);
    forms.text(ProgramId.class, "the key of a program", ProgramId::value, ProgramId::of);
    forms.text(TermId.class, "the key of a term", TermId::value, TermId::of);
    forms.text(PlacementId.class, "the key of a placement", PlacementId::value, PlacementId::of);
  }

  private static void addNames(Forms forms) {
    forms.text(Field.class, "the name of a field", Field::name, Field::of);
    forms.text(Country.class, "a country code such as NG", Country::code, Country::of);
    forms.text(DocumentKind.class, "the name of a document", DocumentKind::name, DocumentKind::new);
    forms.text(
        Currency.class,
        "a currency code such as USD",
        Currency::getCurrencyCode,
        parsed("a currency code of ISO 4217 such as USD", Currency::getInstance));
    forms.text(
        ZoneId.class,
        "a time zone such as Europe/Brussels",
        ZoneId::getId,
        parsed("a time zone such as Europe/Brussels", ZoneId::of));
  }

  private static void addTimes(Forms forms) {
    forms.text(
        DateRange.class,
        "a period such as 2026-09-01/2026-12-18",
        DateRange::toString,
        DateRange::parse);
    time(forms, Instant.class, "an instant such as 2026-09-01T09:30:00Z", Instant::parse);
    forms.text(LocalDate.class, DATE_EXPECTED, LocalDate::toString, TextForms::date);
    time(forms, LocalTime.class, "a time of day such as 09:30", LocalTime::parse);
    time(
        forms,
        LocalDateTime.class,
        "a date and time such as 2026-09-01T09:30",
        LocalDateTime::parse);
    time(forms, Duration.class, "a length of time such as PT48H", Duration::parse);
    time(forms, Period.class, "a number of days, months or years such as P3M", Period::parse);
    time(forms, YearMonth.class, "a month such as 2026-09", YearMonth::parse);
  }

  private static <T> void time(
      Forms forms, Class<T> type, String expectation, Function<CharSequence, T> parse) {
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
      } catch (DateTimeException | IllegalArgumentException e) {
        throw new IllegalArgumentException("found \"" + text + "\", expected " + expectation, e);
      }
    };
  }

  private static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return new BigDecimal(text);
  }
}
