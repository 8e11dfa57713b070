package org.openinternship.core.cascade;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.id.Person;

/** Where a person stands in a mentoring cascade. The text form holds keys only. */
@Value.Immutable
public abstract sealed class CascadeMember implements WithCascadeMember
    permits ImmutableCascadeMember {
  private static final Duration WEEK = Duration.ofHours(Bounds.WEEK);

  CascadeMember() {}

  /** {@return who it is} */
  public abstract Person person();

  /** {@return the level they stand at, by its name} */
  public abstract String level();

  /** {@return who mentors them; empty for the one at the top} */
  public abstract Optional<Person> mentor();

  /** {@return where their clock is} */
  public abstract ZoneId zone();

  /** {@return the time they can give their direct reports in a week, 0 to 168 h; 0 by default} */
  @Value.Default
  public Duration givesPerWeek() {
    return Duration.ZERO;
  }

  /**
   * The time they need from their mentor in a week.
   *
   * @return 0 to 168 h; 1 h by default, the least that an intern should get
   */
  @Value.Default
  public Duration needsPerWeek() {
    return Duration.ofHours(1);
  }

  @Value.Check
  void check() {
    if (level().isBlank()) {
      throw new IllegalArgumentException("CascadeMember: level is blank, it must be a name");
    }
    if (mentor().equals(Optional.of(person()))) {
      throw new IllegalArgumentException(
          "CascadeMember: mentor is the person %s. Maybe leave it out for the one at the top"
              .formatted(person()));
    }
    checkTime("givesPerWeek", givesPerWeek());
    checkTime("needsPerWeek", needsPerWeek());
  }

  private static void checkTime(String attribute, Duration time) {
    if (time.isNegative() || time.compareTo(WEEK) > 0) {
      throw new IllegalArgumentException(
          "CascadeMember: %s is %s, it must be from PT0S to %s".formatted(attribute, time, WEEK));
    }
  }

  /** {@return a builder; {@code person}, {@code level} and {@code zone} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a member; not safe for use by several threads. */
  public static final class Builder extends ImmutableCascadeMember.Builder {
    Builder() {}

    /**
     * Sets the zone.
     *
     * @param id its identifier, such as {@code Africa/Dakar}
     * @return this builder
     * @throws java.time.DateTimeException if there is no such zone
     */
    public Builder zone(String id) {
      return zone(ZoneId.of(id));
    }
  }
}
