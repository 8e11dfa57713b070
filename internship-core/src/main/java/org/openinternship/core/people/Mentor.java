package org.openinternship.core.people;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.time.WorkingHours;

/** A person who supports interns on projects. */
@Value.Immutable
public abstract sealed class Mentor implements WithMentor permits ImmutableMentor {
  Mentor() {}

  /** {@return the key} */
  public abstract MentorId id();

  /**
   * Returns how many interns the mentor takes over all projects. Offers keep to it everywhere. A
   * match keeps to it where the mentor's projects are nested with those of every other limit; else
   * the check of the cohort says that a match does not.
   *
   * @return the maximum; empty: no limit
   */
  public abstract OptionalInt maxInterns();

  /** {@return the hours a week that the mentor can give to interns, 1 to 168} */
  public abstract OptionalInt hoursPerWeek();

  /** {@return when in a week the mentor works, with the time zone} */
  public abstract Optional<WorkingHours> workingHours();

  @Value.Check
  void check() {
    String where = "Mentor " + id();
    Bounds.checkCount(where, "maxInterns", maxInterns(), 0);
    Bounds.checkHoursPerWeek(where, hoursPerWeek());
  }

  /** {@return a builder; {@code id} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder of a mentor; not safe for use by several threads.
   *
   * <p>The short way: {@link #id(String)}. The rest is named for the attributes.
   */
  public static final class Builder extends ImmutableMentor.Builder {
    Builder() {}

    /**
     * Sets the key.
     *
     * @param id the key
     * @return this builder
     */
    public Builder id(String id) {
      return id(MentorId.of(id));
    }

    /** {@return the name of this type and the key, if it is set; nothing personal} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
