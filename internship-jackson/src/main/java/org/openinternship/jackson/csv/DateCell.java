package org.openinternship.jackson.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openinternship.core.internal.Quoted;

/**
 * A date as spreadsheets write it. {@code 2026-04-03}, with a time of midnight or without, and
 * {@code 3.4.2026}, the day first, are certain. Of {@code 4/3/2026} nobody knows which of the two
 * is the month, unless one is above 12 or both are the same. Years have four digits.
 */
final class DateCell {
  private static final Pattern ISO =
      Pattern.compile(
          "([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?:[T ]0{1,2}:00(?::00(?:\\.0+)?)?)?");
  private static final Pattern DOTTED =
      Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4})");
  private static final Pattern UNCLEAR =
      Pattern.compile("([0-9]{1,2})[-/]([0-9]{1,2})[-/]([0-9]{4})");

  /** Characters of a cell that may be a date; what is longer is none. */
  private static final int LONGEST = 60;

  private DateCell() {}

  /** A format that reads a date and nothing else. */
  static DateTimeFormatter format(String pattern) {
    try {
      DateTimeFormatter format =
          DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
              .withResolverStyle(ResolverStyle.STRICT);
      LocalDate date = LocalDate.of(2026, 11, 23);
      if (LocalDate.parse(date.format(format), format).equals(date)) {
        return format;
      }
    } catch (IllegalArgumentException | DateTimeException none) {
      // Its message is that of the platform.
    }
    throw new IllegalArgumentException(
        "CohortSheets: dates is %s, it must be a format of day, month and year such as dd/MM/yyyy"
            .formatted(Quoted.of(pattern)));
  }

  /** The dates that a text may be, in the order of time; none if it is no date. */
  static List<LocalDate> read(String text, Optional<DateTimeFormatter> format) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    if (format.isPresent()) {
      try {
        return List.of(LocalDate.parse(text, format.get()));
      } catch (DateTimeException other) {
        return isDotted(format.get()) ? iso(text) : certain(text);
      }
    }
    Matcher unclear = UNCLEAR.matcher(text);
    if (unclear.matches()) {
      Set<LocalDate> dates = new LinkedHashSet<>();
      dates.addAll(date(unclear.group(3), unclear.group(1), unclear.group(2)));
      dates.addAll(date(unclear.group(3), unclear.group(2), unclear.group(1)));
      return dates.stream().sorted().toList();
    }
    return certain(text);
  }

  /** Whether a format says otherwise in which order day and month stand between dots. */
  private static boolean isDotted(DateTimeFormatter format) {
    return LocalDate.EPOCH.format(format).contains(".");
  }

  private static List<LocalDate> certain(String text) {
    Matcher dotted = DOTTED.matcher(text);
    if (dotted.matches()) {
      return List.copyOf(date(dotted.group(3), dotted.group(2), dotted.group(1)));
    }
    return iso(text);
  }

  private static List<LocalDate> iso(String text) {
    Matcher iso = ISO.matcher(text);
    return iso.matches() ? List.copyOf(date(iso.group(1), iso.group(2), iso.group(3))) : List.of();
  }

  private static Set<LocalDate> date(String year, String month, String day) {
    try {
      return Set.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noDay) {
      return Set.of();
    }
  }
}
