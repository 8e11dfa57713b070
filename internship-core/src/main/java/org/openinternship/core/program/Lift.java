package org.openinternship.core.program;

import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.id.HostId;

/** An organiser's decision that a host may have more, or must do with fewer, than the rule says. */
@Value.Immutable
public abstract sealed class Lift implements WithLift permits ImmutableLift {
  /** What is limited. */
  public enum Limit {
    /** Projects of a host in the term. */
    PROJECTS,
    /** Interns of a host in the term, over all its projects. */
    SLOTS
  }

  Lift() {}

  /** {@return the host it is for} */
  public abstract HostId host();

  /** {@return what is limited} */
  public abstract Limit limit();

  /** {@return how many instead, at least 0} */
  public abstract int most();

  /** {@return the key of the organiser who decided} */
  public abstract String by();

  /** {@return why; the text form leaves it out} */
  @Value.Redacted
  public abstract String why();

  @Value.Check
  void check() {
    Bounds.check("Lift", "most", most(), 0, Integer.MAX_VALUE);
    if (by().isBlank() || why().isBlank()) {
      throw new IllegalArgumentException(
          "Lift: " + (by().isBlank() ? "by" : "why") + " is blank, it must say something");
    }
  }

  /** {@return a builder; everything must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a lift; not safe for use by several threads. */
  public static final class Builder extends ImmutableLift.Builder {
    Builder() {}

    /**
     * Sets the host.
     *
     * @param id its key
     * @return this builder
     */
    public Builder host(String id) {
      return host(HostId.of(id));
    }
  }
}
