package org.openinternship.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.TimeBounds;

/** A meeting, or something that is due, as it stands in a calendar. */
@Value.Immutable
public abstract sealed class CalendarEvent implements WithCalendarEvent
    permits ImmutableCalendarEvent {
  /** The largest number of changes that are counted. */
  private static final int MAX_SEQUENCE = 1_000_000_000;

  /** The order of a calendar: by start, then by end, then by {@code uid}. */
  static final Comparator<CalendarEvent> BY_TIME =
      Comparator.comparing(CalendarEvent::start)
          .thenComparing(CalendarEvent::end)
          .thenComparing(CalendarEvent::uid);

  CalendarEvent() {}

  /**
   * Returns what tells the event from all others, in every calendar that has it and whenever it is
   * made: a UUID of what the event is about, from which no key can be read.
   *
   * @return the text, one to 255 characters without spaces at its ends
   */
  public abstract String uid();

  /** {@return whether people meet or something is due} */
  public abstract CalendarEventKind kind();

  /** {@return the day on the calendar of the intern whom it is about} */
  public abstract LocalDate day();

  /** {@return the instant at which it starts} */
  public abstract Instant start();

  /** {@return the instant at which it ends, later than the start; what is due is due then} */
  public abstract Instant end();

  /** {@return those who meet, or who have to do what is due; at least one, each once} */
  public abstract List<Actor> people();

  /** {@return what it is} */
  public abstract Reason title();

  /** {@return more about it: why something is due, or for whom somebody comes} */
  public abstract Optional<Reason> details();

  /**
   * Returns how often it was changed since it was first sent.
   *
   * @return the number, 0 to 1,000,000,000; 0 by default
   */
  @Value.Default
  public int sequence() {
    return 0;
  }

  /** {@return whether it was sent and does not take place; false by default} */
  @Value.Default
  public boolean cancelled() {
    return false;
  }

  @Value.Check
  CalendarEvent check() {
    TimeBounds.check(day(), "CalendarEvent.day");
    TimeBounds.check(start(), "CalendarEvent.start");
    TimeBounds.check(end(), "CalendarEvent.end");
    Bounds.checkAbove("CalendarEvent", "end", end(), "start", start());
    Texts.checkNotEmpty("CalendarEvent", "people", people());
    Texts.checkDifferent("CalendarEvent", "person", people());
    Bounds.check("CalendarEvent", "sequence", sequence(), 0, MAX_SEQUENCE);
    String uid = Texts.key("CalendarEvent", "uid", uid());
    return uid.equals(uid()) ? this : withUid(uid);
  }

  /**
   * Says whether this is in the calendar of a person.
   *
   * @param person the person
   * @return whether they meet, or have to do what is due
   */
  public boolean isFor(PersonId person) {
    Objects.requireNonNull(person, "CalendarEvent.person");
    return people().contains(Actor.of(person));
  }

  /** Returns this event with the number that follows from how it was sent. */
  CalendarEvent following(CalendarEvent sent) {
    return equals(sent.withSequence(sequence())) // in all but the number
        ? sent
        : withSequence(Math.min(sent.sequence() + 1, MAX_SEQUENCE));
  }

  /**
   * Starts an event.
   *
   * @return a builder; all but {@code details}, {@code sequence} and {@code cancelled} must be set
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an event; not safe for use by several threads. */
  public static final class Builder extends ImmutableCalendarEvent.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
