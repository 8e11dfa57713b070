package org.openinternship.core.supervision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Channel;
import org.openinternship.core.time.DateRange;

/**
 * A contact between an intern and a guide, planned on certain days of the week. Days and times are
 * the intern's. Weeks are blocks of seven days counted from the first day of the placement, so a
 * contact every two weeks takes place in the first two weeks already.
 */
@Value.Immutable
public abstract sealed class PlannedContact implements WithPlannedContact
    permits ImmutablePlannedContact {
  private static final int STANDARD_MINUTES = 30;
  private static final int MIN_MINUTES = 5;
  private static final int MAX_MINUTES = 8 * 60;
  private static final int MAX_WEEKS = 52;

  PlannedContact() {}

  /** {@return the name, unique in a plan, not blank; it appears in findings: no personal data} */
  public abstract String name();

  /** {@return the channel} */
  public abstract Channel channel();

  /** {@return the guide} */
  public abstract PersonId guide();

  /** {@return the days of the week, at least one} */
  @Value.NaturalOrder
  public abstract SortedSet<DayOfWeek> days();

  /** {@return the interval: the contact repeats every N weeks, 1 to 52; 1 by default} */
  @Value.Default
  public int everyWeeks() {
    return 1;
  }

  /** {@return the minutes it takes, 5 to 480; 30 by default} */
  @Value.Default
  public int minutes() {
    return STANDARD_MINUTES;
  }

  /** {@return the start that the intern prefers, in whole minutes; empty: early in the day} */
  public abstract Optional<LocalTime> preferredStart();

  /** {@return the days to which it is confined; empty: the whole placement} */
  public abstract Optional<DateRange> during();

  @Value.Check
  void check() {
    Texts.check("PlannedContact", "name", name());
    Bounds.check(
        !days().isEmpty(),
        "PlannedContact",
        "days",
        days(),
        "at least 1 day",
        "once(...) was meant");
    Bounds.check("PlannedContact", "everyWeeks", everyWeeks(), 1, MAX_WEEKS);
    Bounds.check("PlannedContact", "minutes", minutes(), MIN_MINUTES, MAX_MINUTES);
    preferredStart()
        .ifPresent(
            time ->
                Bounds.check(
                    time.equals(time.truncatedTo(ChronoUnit.MINUTES)),
                    "PlannedContact",
                    "preferredStart",
                    time,
                    "of whole minutes"));
  }

  /**
   * Makes a contact that repeats every week.
   *
   * @param name the name, unique in a plan
   * @param channel the channel
   * @param guide the guide
   * @param days the days of the week, at least one
   * @return the contact, of 30 minutes
   * @throws IllegalArgumentException if the name is blank or there is no day
   */
  public static PlannedContact weekly(
      String name, Channel channel, PersonId guide, DayOfWeek... days) {
    Objects.requireNonNull(name, "PlannedContact.name");
    Objects.requireNonNull(channel, "PlannedContact.channel");
    Objects.requireNonNull(guide, "PlannedContact.guide");
    Objects.requireNonNull(days, "PlannedContact.days");
    return builder().name(name).channel(channel).guide(guide).addDays(days).build();
  }

  /**
   * Makes a contact on one date, such as a first call.
   *
   * @param name the name, unique in a plan
   * @param channel the channel
   * @param guide the guide
   * @param date the date
   * @return the contact, of 30 minutes
   * @throws IllegalArgumentException if the name is blank
   */
  public static PlannedContact once(String name, Channel channel, PersonId guide, LocalDate date) {
    Objects.requireNonNull(name, "PlannedContact.name");
    Objects.requireNonNull(channel, "PlannedContact.channel");
    Objects.requireNonNull(guide, "PlannedContact.guide");
    Objects.requireNonNull(date, "PlannedContact.date");
    return weekly(name, channel, guide, date.getDayOfWeek()).withDuring(new DateRange(date, date));
  }

  /**
   * Tells whether both sides take part at the same time, so that it needs an hour: by video, phone,
   * webinar or instant messages. Other written contact has days, but no hour.
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
   * Tells whether both sides talk to each other: by video or phone. A webinar is a talk to many.
   *
   * @return whether it is a live call
   */
  public boolean isCall() {
    return channel() == Channel.VIDEO_CALL || channel() == Channel.PHONE;
  }

  /**
   * Returns the dates on which it takes place.
   *
   * @param period the days of the placement, from whose first the weeks are counted
   * @return the dates in their order, each once; empty if it falls on none
   */
  public List<LocalDate> dates(DateRange period) {
    Objects.requireNonNull(period, "PlannedContact.period");
    return period
        .first()
        .datesUntil(period.last().plusDays(1))
        .filter(date -> days().contains(date.getDayOfWeek()))
        .filter(date -> during().isEmpty() || during().get().contains(date))
        .filter(date -> ChronoUnit.DAYS.between(period.first(), date) / 7 % everyWeeks() == 0)
        .toList();
  }

  /** {@return a builder; {@code name}, {@code channel}, {@code guide} and a day must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a contact; not safe for use by several threads. */
  public static final class Builder extends ImmutablePlannedContact.Builder {
    Builder() {}
  }
}
