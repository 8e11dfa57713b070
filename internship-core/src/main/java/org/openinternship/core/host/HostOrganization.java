package org.openinternship.core.host;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.id.HostId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.people.Location;

/** An organisation that offers projects to interns. */
@Value.Immutable
public abstract sealed class HostOrganization implements WithHostOrganization
    permits ImmutableHostOrganization {
  HostOrganization() {}

  /** {@return the key} */
  public abstract HostId id();

  /** {@return its public name} */
  public abstract Optional<String> name();

  /** {@return the size of the organisation} */
  public abstract Optional<HostSize> size();

  /** {@return the sector it belongs to} */
  public abstract Optional<Sector> sector();

  /** {@return where it is} */
  public abstract Optional<Location> location();

  /** {@return the maximum of interns it takes over all its projects; empty: no limit} */
  public abstract OptionalInt maxInterns();

  /** {@return its units, a forest} */
  public abstract List<HostUnit> units();

  @Value.Check
  void check() {
    Bounds.check("HostOrganization", "maxInterns", maxInterns(), 0, Integer.MAX_VALUE);
  }

  /** {@return a builder; {@code id} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of a host organisation; not safe for use by several threads. */
  public static final class Builder extends ImmutableHostOrganization.Builder {
    Builder() {}

    /**
     * Sets the key.
     *
     * @param id the key
     * @return this builder
     */
    public Builder id(String id) {
      return id(HostId.of(id));
    }
  }
}
