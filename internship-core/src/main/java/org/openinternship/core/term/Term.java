package org.openinternship.core.term;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.LimitWaiver;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.TermId;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.DateRange;

/** A run of a program in time: the dates to the rules. */
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
  public abstract List<LimitWaiver> limitWaivers();

  /**
   * Finds the phase of a kind.
   *
   * @param kind the kind
   * @return the phase; empty: there is none
   */
  public Optional<Phase> phase(PhaseKind kind) {
    Objects.requireNonNull(kind, "Term.phase: kind");
    return phases().stream().filter(phase -> phase.kind() == kind).findFirst();
  }

  /**
   * Tells whether what belongs to a phase can be done.
   *
   * @param kind the kind of phase
   * @param instant an instant, usually of the host's clock
   * @return whether the phase is open; false if the term has phases but none of this kind, true if
   *     it has no phases at all
   */
  public boolean isOpen(PhaseKind kind, Instant instant) {
    Objects.requireNonNull(kind, "Term.isOpen: kind");
    Objects.requireNonNull(instant, "Term.isOpen: instant");
    return phases().isEmpty() || phase(kind).filter(phase -> phase.isOpenAt(instant)).isPresent();
  }

  /**
   * Finds why what belongs to a phase cannot be done, where the term states that phase. Unlike
   * {@link #isOpen}, it says nothing about a phase that the term leaves out.
   *
   * @param kind the kind of phase
   * @param instant an instant
   * @return that the phase is not open yet, or is over, with its day in its own zone; empty: it is
   *     open, or the term does not have it
   */
  public Optional<Reason> closed(PhaseKind kind, Instant instant) {
    Objects.requireNonNull(kind, "Term.closed: kind");
    Objects.requireNonNull(instant, "Term.closed: instant");
    return phase(kind)
        .flatMap(
            phase ->
                switch (phase.window().at(instant)) {
                  case UPCOMING ->
                      Optional.of(Reason.of(TermReason.PHASE_NOT_OPEN, kind, phase.firstDay()));
                  case OPEN -> Optional.empty();
                  case CLOSED ->
                      Optional.of(Reason.of(TermReason.PHASE_OVER, kind, phase.lastDay()));
                });
  }

  /**
   * Returns how many a host may have: what an organiser decided, or else what the rules say. Takes
   * constant time from the second question on.
   *
   * @param host the host
   * @param limit what is limited
   * @param rules the rules
   * @return the limit; empty: none
   */
  public OptionalInt limitOf(HostId host, LimitWaiver.Limit limit, HostRules rules) {
    Objects.requireNonNull(host, "Term.limitOf: host");
    Objects.requireNonNull(limit, "Term.limitOf: limit");
    Objects.requireNonNull(rules, "Term.limitOf: rules");
    LimitWaiver waiver = firstWaivers().getOrDefault(limit, Map.of()).get(host);
    return waiver == null ? rules.limit(limit) : OptionalInt.of(waiver.max());
  }

  @Value.Lazy
  Map<LimitWaiver.Limit, Map<HostId, LimitWaiver>> firstWaivers() {
    Map<LimitWaiver.Limit, Map<HostId, LimitWaiver>> waivers =
        new EnumMap<>(LimitWaiver.Limit.class);
    for (LimitWaiver one : limitWaivers()) {
      waivers.computeIfAbsent(one.limit(), limit -> new HashMap<>()).putIfAbsent(one.host(), one);
    }
    return waivers;
  }

  /**
   * Checks the phases and waivers against each other.
   *
   * @return all findings at once, with paths into the term
   */
  public Report validate() {
    return TermChecks.check(this);
  }

  /**
   * Returns a term without phases.
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

  /**
   * Builds a term; not safe for use by several threads.
   *
   * <p>The short way: {@link #id(String)}. The rest is named for the attributes.
   */
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

    /**
     * Builds the term.
     *
     * @return the term
     * @throws IllegalStateException if an attribute that it needs is not set; names it and the key
     */
    @Override
    public Term build() {
      return BuilderText.built(this, super::build);
    }

    /** {@return the name of this type and the key, if it is set; nothing personal} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
