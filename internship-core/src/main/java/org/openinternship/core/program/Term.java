package org.openinternship.core.program;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.TermId;
import org.openinternship.core.time.DateRange;

/** One run of a program in time. */
@Value.Immutable
public abstract sealed class Term implements WithTerm permits ImmutableTerm {
  Term() {}

  /** {@return the key} */
  public abstract TermId id();

  /** {@return the days on which interns work} */
  public abstract DateRange period();

  /** {@return the phases, at most one of a kind; empty: nothing is ever closed} */
  public abstract List<Phase> phases();

  /** {@return what organisers decided for single hosts, at most once for a host and limit} */
  public abstract List<Lift> lifts();

  /**
   * The phase of a kind.
   *
   * @param kind the kind
   * @return the phase; empty: there is none
   */
  public Optional<Phase> phase(PhaseKind kind) {
    return phases().stream().filter(phase -> phase.kind() == kind).findFirst();
  }

  /**
   * Whether what belongs to a phase can be done.
   *
   * @param kind the kind of phase
   * @param instant an instant, usually of the host's clock
   * @return whether the phase is open; false if the term has phases but none of this kind, true if
   *     it has no phases at all
   */
  public boolean isOpen(PhaseKind kind, Instant instant) {
    return phases().isEmpty() || phase(kind).filter(phase -> phase.isOpenAt(instant)).isPresent();
  }

  /** How many a host may have: what an organiser decided, or else what the rule says. */
  OptionalInt most(Lift.Limit limit, HostId host, HostRules rules) {
    Optional<Lift> lift =
        lifts().stream().filter(one -> one.limit() == limit && one.host().equals(host)).findFirst();
    return lift.isPresent() ? OptionalInt.of(lift.get().most()) : rules.rule(limit);
  }

  /**
   * Checks the phases and lifts against each other.
   *
   * @return all findings at once, with paths into the term
   */
  public Report validate() {
    Report.Collector found = Report.collector();
    TermChecks.check(this, "", found);
    return found.report();
  }

  /**
   * A term without phases.
   *
   * @param id its key
   * @param first the first day, as in {@code 2026-09-01}
   * @param last the last day
   * @return the term
   */
  public static Term of(String id, String first, String last) {
    return builder().id(id).period(DateRange.of(first, last)).build();
  }

  /** {@return a builder; {@code id} and {@code period} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a term; not safe for use by several threads. */
  public static final class Builder extends ImmutableTerm.Builder {
    Builder() {}

    /**
     * Sets the key.
     *
     * @param id the key
     * @return this builder
     */
    public Builder id(String id) {
      return id(TermId.of(id));
    }
  }
}
