package org.openinternship.core.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.id.Person;
import org.openinternship.core.people.Channel;

/** One live contact of an intern and a guide, planned for a certain hour. */
@Value.Immutable
public abstract sealed class CheckIn implements WithCheckIn permits ImmutableCheckIn {
  private static final int MOST_MINUTES = 24 * 60;

  CheckIn() {}

  /** {@return the name of the planned contact it belongs to} */
  public abstract String contact();

  /** {@return over what} */
  public abstract Channel channel();

  /** {@return on which date, on the intern's calendar} */
  public abstract LocalDate date();

  /** {@return when it starts} */
  public abstract Instant start();

  /** {@return how many minutes it takes, 1 to 1,440} */
  public abstract int minutes();

  /** {@return the guide who attends} */
  public abstract Person with();

  /** {@return the guide for whom that one covers; empty: it is the one who was planned} */
  public abstract Optional<Person> standsInFor();

  /** {@return the intern's zone} */
  public abstract ZoneId internZone();

  /** {@return the guide's zone} */
  public abstract ZoneId guideZone();

  /** {@return who meets outside of working hours; empty: it lies in those of both} */
  public abstract Optional<Burden> burden();

  @Value.Check
  void check() {
    Bounds.check("CheckIn", "minutes", minutes(), 1, MOST_MINUTES);
    LocalDate shown = internTime().toLocalDate();
    if (!shown.equals(date())) {
      throw new IllegalArgumentException(
          "CheckIn: date is "
              + date()
              + ", it must be "
              + shown
              + " as in "
              + internZone()
              + " at the start. Maybe it is the guide's");
    }
  }

  /** {@return when it ends} */
  public Instant end() {
    return start().plus(Duration.ofMinutes(minutes()));
  }

  /** {@return what the intern's clock shows at the start} */
  public ZonedDateTime internTime() {
    return start().atZone(internZone());
  }

  /** {@return what the guide's clock shows at the start} */
  public ZonedDateTime guideTime() {
    return start().atZone(guideZone());
  }

  /**
   * A builder.
   *
   * @return a builder; all but {@code standsInFor} and {@code burden} must be set
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a check-in; not safe for use by several threads. */
  public static final class Builder extends ImmutableCheckIn.Builder {
    Builder() {}
  }
}
