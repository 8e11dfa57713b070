package org.openinternship.core.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Personal;
import org.openinternship.core.time.TimeBounds;

/** A live contact of an intern and a guide, planned for a certain hour. */
@Value.Immutable
public abstract sealed class CheckIn implements WithCheckIn permits ImmutableCheckIn {
  /** The longest check-in, in minutes: a day. */
  private static final int MAX_MINUTES = 24 * 60;

  CheckIn() {}

  /** {@return the name of the planned contact it belongs to} */
  public abstract String contact();

  /** {@return the channel} */
  public abstract Channel channel();

  /** {@return the date on the intern's calendar} */
  public abstract LocalDate date();

  /** {@return the instant at which it starts} */
  public abstract Instant start();

  /** {@return the minutes it takes, 1 to 1,440} */
  public abstract int minutes();

  /** {@return the guide who attends} */
  public abstract PersonId guide();

  /**
   * {@return the planned guide, for whom {@link #guide()} covers; empty: {@code guide} was planned}
   */
  public abstract Optional<PersonId> standsInFor();

  /**
   * {@return the key of the group call of which it is a part; check-ins of several interns with one
   * key, guide and start are one call}
   */
  public abstract Optional<String> group();

  /** {@return the intern's zone} */
  @Personal
  @Value.Redacted
  public abstract ZoneId internZone();

  /** {@return the guide's zone} */
  public abstract ZoneId guideZone();

  /** {@return the side that meets outside of working hours; empty: it lies in the hours of both} */
  public abstract Optional<OutsideHours> outsideHours();

  @Value.Check
  CheckIn check() {
    Bounds.check("CheckIn", "minutes", minutes(), 1, MAX_MINUTES);
    TimeBounds.check(start(), "CheckIn.start");
    if (!internTime().toLocalDate().equals(date())) { // which says where the intern is
      throw new IllegalArgumentException(
          "CheckIn: date is "
              + date()
              + ", it must be the one that the start has in the intern's zone. Maybe it is the"
              + " guide's");
    }
    String contact = Texts.name("CheckIn", "contact", contact());
    Optional<String> group = Texts.name("CheckIn", "group", group());
    return contact.equals(contact()) && group.equals(group())
        ? this
        : new Builder().from(this).contact(contact).group(group).build();
  }

  /** {@return the instant at which it ends} */
  public Instant end() {
    return start().plus(Duration.ofMinutes(minutes()));
  }

  /** {@return the start on the intern's clock} */
  public ZonedDateTime internTime() {
    return start().atZone(internZone());
  }

  /** {@return the start on the guide's clock} */
  public ZonedDateTime guideTime() {
    return start().atZone(guideZone());
  }

  /**
   * Starts a check-in.
   *
   * @return a builder; all but {@code standsInFor}, {@code group} and {@code outsideHours} must be
   *     set
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a check-in; not safe for use by several threads. */
  public static final class Builder extends ImmutableCheckIn.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
