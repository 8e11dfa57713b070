package org.openinternship.core.people;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.time.WorkingHours;

/** The person accountable for projects and the interns on them. */
@Value.Immutable
public abstract sealed class Supervisor implements WithSupervisor permits ImmutableSupervisor {
  Supervisor() {}

  /** {@return the key} */
  public abstract SupervisorId id();

  /**
   * {@return the maximum of interns that the supervisor takes over all projects; empty: no limit}
   */
  public abstract OptionalInt maxInterns();

  /**
   * {@return the minimum of interns that the supervisor needs over all projects to take any, 1 to
   * {@code maxInterns}; empty: none}
   */
  public abstract OptionalInt minInterns();

  /**
   * Returns how many interns the supervisor should have over all projects: a wish, by which
   * objectives of targets go.
   *
   * @return 0 to 1,000,000; empty: any number is as good
   */
  public abstract OptionalInt targetInterns();

  /** {@return the hours a week that the supervisor can give to interns, 1 to 168} */
  public abstract OptionalInt hoursPerWeek();

  /** {@return when in a week the supervisor works, with the time zone} */
  public abstract Optional<WorkingHours> workingHours();

  @Value.Check
  void check() {
    String where = "Supervisor " + id();
    Bounds.checkCount(where, "maxInterns", maxInterns(), 0);
    Bounds.checkMinInterns(where, minInterns(), maxInterns());
    Bounds.checkTargetInterns(where, targetInterns());
    Bounds.checkHoursPerWeek(where, hoursPerWeek());
  }

  /** {@return a builder; {@code id} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder of a supervisor; not safe for use by several threads.
   *
   * <p>The short way: {@link #id(String)}. The rest is named for the attributes.
   */
  public static final class Builder extends ImmutableSupervisor.Builder {
    Builder() {}

    /**
     * Sets the key.
     *
     * @param id the key
     * @return this builder
     */
    public Builder id(String id) {
      return id(SupervisorId.of(id));
    }

    /** {@return the name of this type and the key, if it is set; nothing personal} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
