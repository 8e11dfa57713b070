package org.openinternship.core.host;

import org.immutables.value.Value;
import org.openinternship.core.id.HostId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Personal;

/** An organiser's decision that a host may have more, or must do with fewer, than the rule says. */
@Value.Immutable
public abstract sealed class LimitWaiver implements WithLimitWaiver permits ImmutableLimitWaiver {
  /** A limit that can be lifted. */
  public enum Limit {
    /** Projects of a host in the term. */
    PROJECTS,
    /** Interns of a host in the term, over all its projects. */
    SLOTS
  }

  LimitWaiver() {}

  /** {@return the host it is for} */
  public abstract HostId host();

  /** {@return the limit that is lifted} */
  public abstract Limit limit();

  /** {@return the limit in its place, 0 to 10,000,000} */
  public abstract int max();

  /** {@return the key of the organiser who decided} */
  public abstract String by();

  /** {@return why; the text form leaves it out} */
  @Personal
  @Value.Redacted
  public abstract String why();

  @Value.Check
  LimitWaiver check() {
    Bounds.checkCount("LimitWaiver", "max", max(), 0);
    Texts.text("LimitWaiver", "why", why());
    String by = Texts.name("LimitWaiver", "by", by());
    return by.equals(by()) ? this : withBy(by);
  }

  /** {@return a builder; everything must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder of a waiver; not safe for use by several threads.
   *
   * <p>The short way: {@link #host(String)}. The rest is named for the attributes.
   */
  public static final class Builder extends ImmutableLimitWaiver.Builder {
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

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
