package org.openinternship.core.supervision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.check.Texts;
import org.openinternship.core.id.Person;
import org.openinternship.core.people.Channel;
import org.openinternship.core.time.DateRange;

/**
 * Contact between an intern and a guide that is planned on certain days of certain weeks. Days and
 * times are the intern's. Weeks are blocks of seven days counted from the first day of the
 * placement, so that contact every two weeks takes place in the first two weeks already.
 */
@Value.Immutable
public abstract sealed class PlannedContact implements WithPlannedContact
    permits ImmutablePlannedContact {
  private static final int STANDARD_MINUTES = 30;
  private static final int LEAST_MINUTES = 5;
  private static final int MOST_MINUTES = 8 * 60;
  private static final int MOST_WEEKS = 52;

  PlannedContact() {}

  /** {@return its name, unique in a plan, not blank; appears in findings: no personal data} */
  public abstract String name();

  /** {@return over what} */
  public abstract Channel channel();

  /** {@return the guide} */
  public abstract Person with();

  /** {@return on which days of the week, at least one} */
  @Value.NaturalOrder
  public abstract SortedSet<DayOfWeek> days();

  /** {@return in every how manieth week, 1 to 52; 1 by default} */
  @Value.Default
  public int everyWeeks() {
    return 1;
  }

  /** {@return how many minutes it takes, 5 to 480; 30 by default} */
  @Value.Default
  public int minutes() {
    return STANDARD_MINUTES;
  }

  /** {@return when the intern would like it to start, to the minute; empty: early in the day} */
  public abstract Optional<LocalTime> preferredStart();

  /** {@return the days to which it is confined; empty: the whole placement} */
  public abstract Optional<DateRange> during();

  @Value.Check
  void check() {
    Texts.check("PlannedContact", "name", name());
    if (days().isEmpty()) {
      throw new IllegalArgumentException(
          "PlannedContact: days is empty, it must have at least 1. Maybe once(...) was meant");
    }
    Bounds.check("PlannedContact", "everyWeeks", everyWeeks(), 1, MOST_WEEKS);
    Bounds.check("PlannedContact", "minutes", minutes(), LEAST_MINUTES, MOST_MINUTES);
    preferredStart()
        .filter(time -> !time.equals(time.truncatedTo(ChronoUnit.MINUTES)))
        .ifPresent(
            time -> {
              throw new IllegalArgumentException(
                  "PlannedContact: preferredStart is " + time + ", it must be of whole minutes");
            });
  }

  /**
   * Contact every week.
   *
   * @param name its name, unique in a plan
   * @param channel over what
   * @param with the guide
   * @param days on which days, at least one
   * @return the contact, of 30 minutes
   * @throws IllegalArgumentException if the name is blank or there is no day
   */
  public static PlannedContact weekly(
      String name, Channel channel, Person with, DayOfWeek... days) {
    return builder().name(name).channel(channel).with(with).addDays(days).build();
  }

  /**
   * Contact on one date, such as a first call.
   *
   * @param name its name, unique in a plan
   * @param channel over what
   * @param with the guide
   * @param date the date
   * @return the contact, of 30 minutes
   * @throws IllegalArgumentException if the name is blank
   */
  public static PlannedContact once(String name, Channel channel, Person with, LocalDate date) {
    return weekly(name, channel, with, date.getDayOfWeek()).withDuring(new DateRange(date, date));
  }

  /**
   * Whether both sides are there at the same time, so that it needs an hour: by video, phone,
   * webinar or instant messages. What is written otherwise has days, but no hour.
   *
   * @return whether it is live
   */
  public boolean isLive() {
    return switch (channel()) {
      case VIDEO_CALL, PHONE, WEBINAR, INSTANT_MESSAGING -> true;
      case EMAIL, MESSAGING_APP, PROJECT_MANAGEMENT_TOOL, SMS -> false;
    };
  }

  /**
   * Whether both sides talk to each other: by video or phone. A webinar is a talk to many.
   *
   * @return whether it is a live call
   */
  public boolean isCall() {
    return channel() == Channel.VIDEO_CALL || channel() == Channel.PHONE;
  }

  /**
   * The dates on which it takes place.
   *
   * @param period the days of the placement, from whose first the weeks are counted
   * @return the dates in their order, each once; empty if it falls on none
   */
  public List<LocalDate> dates(DateRange period) {
    return period
        .first()
        .datesUntil(period.last().plusDays(1))
        .filter(date -> days().contains(date.getDayOfWeek()))
        .filter(date -> during().isEmpty() || during().get().contains(date))
        .filter(date -> ChronoUnit.DAYS.between(period.first(), date) / 7 % everyWeeks() == 0)
        .toList();
  }

  /** {@return a builder; {@code name}, {@code channel}, {@code with} and a day must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a contact; not safe for use by several threads. */
  public static final class Builder extends ImmutablePlannedContact.Builder {
    Builder() {}
  }
}
