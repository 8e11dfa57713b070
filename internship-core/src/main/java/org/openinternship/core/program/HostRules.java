package org.openinternship.core.program;

import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;

/** What a program allows hosts. An organiser can {@linkplain Lift lift} both limits. */
@Value.Immutable
public abstract sealed class HostRules implements WithHostRules permits ImmutableHostRules {
  HostRules() {}

  /** {@return the quota of projects for each host and term; more are a warning; empty: no limit} */
  public abstract OptionalInt projectsPerHost();

  /** {@return the slots of a host: its interns in a term over all projects; empty: no limit} */
  public abstract OptionalInt slotsPerHost();

  @Value.Check
  void check() {
    Bounds.check("HostRules", "projectsPerHost", projectsPerHost(), 0, Integer.MAX_VALUE);
    Bounds.check("HostRules", "slotsPerHost", slotsPerHost(), 0, Integer.MAX_VALUE);
  }

  /** What the rule says of one of the limits that can be lifted. */
  OptionalInt rule(Lift.Limit limit) {
    return limit == Lift.Limit.PROJECTS ? projectsPerHost() : slotsPerHost();
  }

  /** {@return rules that allow everything} */
  public static HostRules free() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds host rules; not safe for use by several threads. */
  public static final class Builder extends ImmutableHostRules.Builder {
    Builder() {}
  }
}
