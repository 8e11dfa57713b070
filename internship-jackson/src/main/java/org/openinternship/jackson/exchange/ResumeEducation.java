package org.openinternship.jackson.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openinternship.core.people.Education;
import org.openinternship.core.time.DateRange;

/** The stage of education that the dates of a resume tell, as of a day. */
final class ResumeEducation {
  /** The dates of the format: each section after the year is optional. */
  private static final Pattern DATE =
      Pattern.compile("([12][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  private final LocalDate today;

  ResumeEducation(LocalDate today) {
    this.today = today;
  }

  Optional<Education> stage(Stream<ResumePart> entries) {
    List<Education> stages = entries.map(this::stage).flatMap(Optional::stream).distinct().toList();
    return stages.contains(Education.STUDENT)
        ? Optional.of(Education.STUDENT)
        : stages.stream().findFirst();
  }

  private Optional<Education> stage(ResumePart entry) {
    Optional<ResumePart> startText = entry.text("startDate");
    Optional<ResumePart> endText = entry.text("endDate");
    Optional<DateRange> start = startText.flatMap(ResumeEducation::date);
    Optional<DateRange> end = endText.flatMap(ResumeEducation::date);
    if (start.isPresent() != startText.isPresent() || end.isPresent() != endText.isPresent()) {
      return Optional.empty();
    }
    if (start.isPresent() && end.isPresent() && end.get().last().isBefore(start.get().first())) {
      entry.wrong(ResumeReason.RESUME_DATES);
      return Optional.empty();
    }
    boolean over = end.isPresent() && end.get().last().isBefore(today);
    boolean begun = start.isEmpty() || !start.get().first().isAfter(today);
    if ((start.isEmpty() && end.isEmpty()) || !begun) {
      return Optional.empty();
    }
    return Optional.of(over ? Education.GRADUATE : Education.STUDENT);
  }

  /** The days that a date stands for: a year, a month or a day. */
  private static Optional<DateRange> date(ResumePart part) {
    Matcher date = DATE.matcher(part.text().strip());
    try {
      if (date.matches()) {
        return Optional.of(days(date));
      }
    } catch (DateTimeException noSuchDay) {
      // A month or a day that there is not, as in 2026-13.
    }
    part.wrong(ResumeReason.RESUME_DATE);
    return Optional.empty();
  }

  private static DateRange days(Matcher date) {
    int year = Integer.parseInt(date.group(1));
    if (date.group(2) == null) {
      return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    int month = Integer.parseInt(date.group(2));
    if (date.group(3) == null) {
      YearMonth whole = YearMonth.of(year, month);
      return new DateRange(whole.atDay(1), whole.atEndOfMonth());
    }
    LocalDate day = LocalDate.of(year, month, Integer.parseInt(date.group(3)));
    return new DateRange(day, day);
  }
}
