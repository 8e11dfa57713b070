package org.openinternship.core.host;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;

/**
 * The limits that a program sets hosts. An organiser can {@linkplain LimitWaiver lift} both limits.
 */
@Value.Immutable
public abstract sealed class HostRules implements WithHostRules permits ImmutableHostRules {
  HostRules() {}

  /** {@return the quota of projects for each host and term; more are a warning; empty: no limit} */
  public abstract OptionalInt projectsPerHost();

  /** {@return the slots of a host: its interns in a term over all projects; empty: no limit} */
  public abstract OptionalInt slotsPerHost();

  @Value.Check
  void check() {
    Bounds.checkCount("HostRules", "projectsPerHost", projectsPerHost(), 0);
    Bounds.checkCount("HostRules", "slotsPerHost", slotsPerHost(), 0);
  }

  /**
   * Checks decisions of organisers against these rules.
   *
   * @param waivers the decisions of a term
   * @return a warning for each that lifts a limit which these rules do not set, with a path into
   *     the decisions
   */
  public Report check(List<LimitWaiver> waivers) {
    Objects.requireNonNull(waivers, "HostRules.waivers");
    Report.Collector found = Report.collector();
    for (int i = 0; i < waivers.size(); i++) {
      LimitWaiver waiver = waivers.get(i);
      if (limit(waiver.limit()).isEmpty()) {
        found.add(
            Severity.WARNING,
            "/limitWaivers/" + i,
            HostReason.NO_LIMIT_TO_WAIVE,
            waiver.limit(),
            waiver.host());
      }
    }
    return found.report();
  }

  /**
   * Returns the limit that these rules set, before any waiver.
   *
   * @param limit which limit
   * @return the limit; empty: none
   */
  public OptionalInt limit(LimitWaiver.Limit limit) {
    Objects.requireNonNull(limit, "HostRules.limit");
    return limit == LimitWaiver.Limit.PROJECTS ? projectsPerHost() : slotsPerHost();
  }

  /** {@return the defaults: everything is allowed} */
  public static HostRules standard() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of host rules; not safe for use by several threads. */
  public static final class Builder extends ImmutableHostRules.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
