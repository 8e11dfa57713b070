package org.openinternship.core.host;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;

/** A part of a host organisation: a post, a department, a team. Units form a tree. */
@Value.Immutable
public abstract sealed class HostUnit implements WithHostUnit permits ImmutableHostUnit {
  HostUnit() {}

  /** {@return the key, unique over all hosts of a cohort} */
  public abstract HostUnitId id();

  /** {@return its public name} */
  public abstract Optional<String> name();

  /** {@return the unit above it; empty: it is directly below the host} */
  public abstract Optional<HostUnitId> parent();

  /** {@return the maximum of interns the unit takes, with all units below it; empty: no limit} */
  public abstract OptionalInt maxInterns();

  /**
   * {@return the minimum of interns the unit needs to take any, with all units below it, 1 to
   * {@code maxInterns}; empty: none}
   */
  public abstract OptionalInt minInterns();

  /**
   * Returns how many interns the unit should have, with all units below it: a wish, by which
   * objectives of targets go.
   *
   * @return 0 to 1,000,000; empty: any number is as good
   */
  public abstract OptionalInt targetInterns();

  @Value.Check
  HostUnit check() {
    String where = "HostUnit " + id();
    Bounds.checkCount(where, "maxInterns", maxInterns(), 0);
    Bounds.checkMinInterns(where, minInterns(), maxInterns());
    Bounds.checkTargetInterns(where, targetInterns());
    Optional<String> name = Texts.name(where, "name", name());
    return name.equals(name()) ? this : withName(name);
  }

  /** {@return a builder; {@code id} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder of a unit; not safe for use by several threads.
   *
   * <p>The short ways: {@link #id(String)} and {@link #parent(String)}. The rest is named for the
   * attributes.
   */
  public static final class Builder extends ImmutableHostUnit.Builder {
    Builder() {}

    /**
     * Sets the key.
     *
     * @param id the key
     * @return this builder
     */
    public Builder id(String id) {
      return id(HostUnitId.of(id));
    }

    /**
     * Sets the unit above.
     *
     * @param id its key
     * @return this builder
     */
    public Builder parent(String id) {
      return parent(HostUnitId.of(id));
    }

    /** {@return the name of this type and the key, if it is set; nothing personal} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
