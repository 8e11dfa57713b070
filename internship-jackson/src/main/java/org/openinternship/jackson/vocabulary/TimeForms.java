package org.openinternship.jackson.vocabulary;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openinternship.core.time.Commitment;
import org.openinternship.core.time.CommitmentCalendar;
import org.openinternship.core.time.CommitmentRules;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.DayLengths;
import org.openinternship.core.time.Days;
import org.openinternship.core.time.SharedHours;
import org.openinternship.core.time.TimeBounds;
import org.openinternship.core.time.TimeWindow;
import org.openinternship.core.time.WeeklyInterval;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of periods, weeks and commitments. */
final class TimeForms implements JsonArea {
  private static final String PERIOD_EXPECTED = "a period such as 2026-09-01/2026-12-18";
  private static final Pattern MAYBE = Pattern.compile("\\. Maybe [^.]*$");
  private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  @Override
  public void addTo(AreaForms forms) {
    forms.text(DateRange.class, PERIOD_EXPECTED, DateRange::toString, TimeForms::period);
    forms.pattern(DateRange.class, Pattern.compile("^" + DATE + "/" + DATE + "$"));
    forms.samples(
        DateRange.class,
        random -> {
          LocalDate first = JavaForms.date(random);
          return first + "/" + first.plusDays(random.nextInt(400));
        });
    forms.object(WorkingHours.class, WorkingHoursWire.class, WorkingHoursWire::of);
    forms.text(
        WorkingHoursWire.Weekly.class,
        "the hours of a week such as Mon-Fri 09:00-17:00",
        WorkingHoursWire.Weekly::text,
        WorkingHoursWire.Weekly::parse);
    forms.samples(
        WorkingHoursWire.Weekly.class,
        "Mon-Thu 14:00-17:00",
        "daily 00:00-24:00",
        "Fri 22:00-02:30");
    forms.value(
        Commitment.class,
        Commitment::kind,
        Commitment::dates,
        Commitment::hoursPerWeek,
        Commitment::endsOnAcceptance);
    forms.value(
        CommitmentRules.class,
        CommitmentRules::maxHoursPerWeek,
        CommitmentRules::minFreeDays,
        CommitmentRules::universityTermHours);
    forms.records(TimeWindow.class);
    forms.list(Days.class, DateRange.class, Days::runs, Days::new);
    forms.without("part of the text of working hours", "the WorkingHours", WeeklyInterval.class);
    forms.without("computed from a zone", "the zone", DayLengths.class);
    forms.without("computed from two working hours", "its minutes", SharedHours.class);
    forms.without("the bounds of time", "the constants in it", TimeBounds.class);
    forms.without("computed from commitments", "the commitments", CommitmentCalendar.class);
    forms.names(TimeWindow.Timing.class);
  }

  /** Does not repeat what was found, not even in a cause: it may be a date of birth. */
  private static DateRange period(String text) {
    try {
      return DateRange.parse(text);
    } catch (IllegalArgumentException repeatsIt) {
      Matcher maybe = MAYBE.matcher(String.valueOf(repeatsIt.getMessage()));
      throw new IllegalArgumentException(
          "is no period, expected " + PERIOD_EXPECTED + (maybe.find() ? maybe.group() : ""));
    }
  }
}
