package org.openinternship.core.cascade;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.internal.ZoneText;

/** A person in a mentoring cascade. The text form holds keys only. */
@Value.Immutable
public abstract sealed class CascadeMember implements WithCascadeMember
    permits ImmutableCascadeMember {
  private static final Duration WEEK = Duration.ofHours(Bounds.WEEK);

  CascadeMember() {}

  /** {@return the person} */
  public abstract PersonId person();

  /** {@return the name of the level they stand at, not blank} */
  public abstract String level();

  /** {@return the mentor; empty for the person at the top} */
  public abstract Optional<PersonId> mentor();

  /** {@return the zone of their clock} */
  public abstract ZoneId zone();

  /** {@return the time they can give their direct reports in a week, 0 to 168 h; 0 by default} */
  @Value.Default
  public Duration givesPerWeek() {
    return Duration.ZERO;
  }

  /**
   * Returns the time they need from their mentor in a week.
   *
   * @return the time, 0 to 168 h; 1 h by default, the minimum that an intern should get
   */
  @Value.Default
  public Duration needsPerWeek() {
    return Duration.ofHours(1);
  }

  /**
   * Returns the most interns they take as direct reports, as in {@link
   * org.openinternship.core.people.Mentor#maxInterns()}. Other direct reports do not count.
   *
   * @return the number, 0 to 10,000,000; empty: only the rules limit it
   */
  public abstract OptionalInt maxInterns();

  @Value.Check
  CascadeMember check() {
    Bounds.checkCount("CascadeMember", "maxInterns", maxInterns(), 0);
    Bounds.check(
        !mentor().equals(Optional.of(person())),
        "CascadeMember",
        "mentor",
        person(),
        "another person",
        "leave it out for the person at the top");
    Bounds.checkRange("CascadeMember", "givesPerWeek", givesPerWeek(), Duration.ZERO, WEEK);
    Bounds.checkRange("CascadeMember", "needsPerWeek", needsPerWeek(), Duration.ZERO, WEEK);
    String level = Texts.name("CascadeMember", "level", level());
    return level.equals(level()) ? this : withLevel(level);
  }

  /** {@return a builder; {@code person}, {@code level} and {@code zone} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a member; not safe for use by several threads.
   *
   * <p>The short way: {@link #zone(String)}. The rest is named for the attributes.
   */
  public static final class Builder extends ImmutableCascadeMember.Builder {
    Builder() {}

    /**
     * Sets the zone.
     *
     * @param id its identifier, such as {@code Africa/Dakar}
     * @return this builder
     * @throws IllegalArgumentException if there is no such zone
     */
    public Builder zone(String id) {
      return zone(ZoneText.zone("CascadeMember", "zone", id));
    }

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
