package org.openinternship.core.supervision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Channel;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;
import org.openinternship.core.time.TimeBounds;

/**
 * A contact between an intern and a guide, planned on certain days of the week. Days are the
 * intern's, and so are times unless {@link #clock} says otherwise. Weeks are blocks of seven days
 * counted from the first day of the agreed period, so a contact every two weeks takes place in the
 * first two weeks already. There is no contact on days on which the intern does not work: before
 * the start, in a pause and after the end.
 */
@Value.Immutable
public abstract sealed class PlannedContact implements WithPlannedContact
    permits ImmutablePlannedContact {
  private static final int STANDARD_MINUTES = 30;

  /** The shortest planned contact, in minutes. */
  private static final int MIN_MINUTES = 5;

  /** The longest planned contact, in minutes. */
  private static final int MAX_MINUTES = 8 * 60;

  /** The most weeks from one date of a contact to the next. */
  private static final int MAX_WEEKS = 52;

  PlannedContact() {}

  /** {@return the name, unique in a plan, not blank; it appears in findings: no personal data} */
  public abstract String name();

  /** {@return the channel} */
  public abstract Channel channel();

  /** {@return the guide: a role or a certain person} */
  public abstract ContactGuide guide();

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

  /**
   * {@return the start to which it keeps as nearly as the hours of both allow, in whole minutes;
   * empty: early in the day}
   */
  public abstract Optional<LocalTime> preferredStart();

  /**
   * {@return the side whose clock shows the preferred start; {@code INTERN} by default. A call that
   * is fixed on the guide's clock keeps its hour there when a clock is changed}
   */
  @Value.Default
  public CheckInSide clock() {
    return CheckInSide.INTERN;
  }

  /**
   * Returns the key of the group call of which this is a part. Contacts of several plans with the
   * same key, guide and date are one call with one start; {@link CheckInSchedules} joins them.
   *
   * @return the key, not blank, no personal data; empty: the intern and the guide meet alone
   */
  public abstract Optional<String> group();

  /** {@return the days to which it is confined; empty: the whole placement} */
  public abstract Optional<DateRange> during();

  @Value.Check
  PlannedContact check() {
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
    String name = Texts.name("PlannedContact", "name", name());
    Optional<String> group = Texts.name("PlannedContact", "group", group());
    return name.equals(name()) && group.equals(group())
        ? this
        : new Builder().from(this).name(name).group(group).build();
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
    return weekly(name, channel, ContactGuide.of(guide), days);
  }

  /**
   * Makes a contact that repeats every week, with whoever has a role on the day.
   *
   * @param name the name, unique in a plan
   * @param channel the channel
   * @param guide the guide, such as {@link ContactGuide#SUPERVISOR}
   * @param days the days of the week, at least one
   * @return the contact, of 30 minutes
   * @throws IllegalArgumentException if the name is blank or there is no day
   */
  public static PlannedContact weekly(
      String name, Channel channel, ContactGuide guide, DayOfWeek... days) {
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
    return once(name, channel, ContactGuide.of(guide), date);
  }

  /**
   * Makes a contact on one date, with whoever has a role on that date.
   *
   * @param name the name, unique in a plan
   * @param channel the channel
   * @param guide the guide, such as {@link ContactGuide#SUPERVISOR}
   * @param date the date
   * @return the contact, of 30 minutes
   * @throws IllegalArgumentException if the name is blank
   */
  public static PlannedContact once(
      String name, Channel channel, ContactGuide guide, LocalDate date) {
    Objects.requireNonNull(name, "PlannedContact.name");
    Objects.requireNonNull(channel, "PlannedContact.channel");
    Objects.requireNonNull(guide, "PlannedContact.guide");
    TimeBounds.check(date, "PlannedContact.date");
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
   * @param placement the placement as it stands
   * @return the dates in their order, each once; empty if it falls on none of the active days
   */
  public List<LocalDate> dates(Placement placement) {
    Objects.requireNonNull(placement, "PlannedContact.placement");
    return dates(placement.activeDays(), placement.period().first());
  }

  /** Returns the dates among some days, with weeks counted from a first day. */
  List<LocalDate> dates(Days days, LocalDate first) {
    List<LocalDate> dates = new ArrayList<>();
    for (DateRange run : days.runs()) {
      DateRange allowed = during().isEmpty() ? run : run.intersection(during().get()).orElse(null);
      if (allowed != null) {
        addDates(allowed, first, dates);
      }
    }
    return dates;
  }

  private void addDates(DateRange run, LocalDate first, List<LocalDate> dates) {
    for (LocalDate date = run.first(); !date.isAfter(run.last()); date = date.plusDays(1)) {
      if (days().contains(date.getDayOfWeek())
          && Math.floorDiv(ChronoUnit.DAYS.between(first, date), 7) % everyWeeks() == 0) {
        dates.add(date);
      }
    }
  }

  /**
   * Returns the contact with a certain person.
   *
   * @param person the supervisor or mentor
   * @return the contact with that guide
   */
  public PlannedContact withGuide(PersonId person) {
    return withGuide(ContactGuide.of(person));
  }

  /** {@return a builder; {@code name}, {@code channel}, {@code guide} and a day must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a contact; not safe for use by several threads.
   *
   * <p>The short way: {@link #guide(PersonId)}. The rest is named for the attributes.
   */
  public static final class Builder extends ImmutablePlannedContact.Builder {
    Builder() {}

    /**
     * Sets the guide.
     *
     * @param person the supervisor or mentor
     * @return this builder
     */
    public Builder guide(PersonId person) {
      return guide(ContactGuide.of(person));
    }

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
