package org.openinternship.core.program;

import org.immutables.value.Value;
import org.openinternship.core.entry.EntryRules;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.ProgramId;

/**
 * A whole scheme of internships, as data: who may take part, what interns may bid and hosts may
 * offer. One {@link Term} is one run of it.
 */
@Value.Immutable
public abstract sealed class Program implements WithProgram permits ImmutableProgram {
  Program() {}

  /** {@return the key} */
  public abstract ProgramId id();

  /** {@return who may take part; everybody by default} */
  @Value.Default
  public EntryRules entryRules() {
    return EntryRules.none();
  }

  /** {@return what interns may bid; everything by default} */
  @Value.Default
  public BidRules bidRules() {
    return BidRules.free();
  }

  /** {@return the phase in which bids are placed; {@link PhaseKind#APPLICATION} by default} */
  @Value.Default
  public PhaseKind bidPhase() {
    return PhaseKind.APPLICATION;
  }

  /** {@return what becomes of an intern without bids; {@link WhenNoBids#LEAVE_OUT} by default} */
  @Value.Default
  public WhenNoBids whenNoBids() {
    return WhenNoBids.LEAVE_OUT;
  }

  /** {@return what hosts may offer; everything by default} */
  @Value.Default
  public HostRules hostRules() {
    return HostRules.free();
  }

  /** {@return what its offers allow; {@link OfferPolicy#standard()} by default} */
  @Value.Default
  public OfferPolicy offerPolicy() {
    return OfferPolicy.standard();
  }

  /** {@return what its placements allow; {@link PlacementPolicy#standard()} by default} */
  @Value.Default
  public PlacementPolicy placementPolicy() {
    return PlacementPolicy.standard();
  }

  /**
   * Checks that the rules do not contradict each other.
   *
   * @return all findings at once, with paths into the program
   */
  public Report validate() {
    Report.Collector found = Report.collector();
    ProgramChecks.check(this, "", found);
    return found.report();
  }

  /**
   * Checks the rules, the phases of a term, and the two together.
   *
   * @param term the term
   * @return all findings at once, with paths that begin with {@code /program} or {@code /term}
   */
  public Report validate(Term term) {
    Report.Collector found = Report.collector();
    ProgramChecks.check(this, "/program", found);
    TermChecks.check(term, "/term", found);
    ProgramChecks.check(this, term, found);
    return found.report();
  }

  /**
   * A program with these bid rules, and no other rule.
   *
   * @param id its key
   * @param bidRules what interns may bid
   * @return the program
   */
  public static Program of(String id, BidRules bidRules) {
    return builder().id(id).bidRules(bidRules).build();
  }

  /** {@return a builder; {@code id} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a program; not safe for use by several threads. */
  public static final class Builder extends ImmutableProgram.Builder {
    Builder() {}

    /**
     * Sets the key.
     *
     * @param id the key
     * @return this builder
     */
    public Builder id(String id) {
      return id(ProgramId.of(id));
    }
  }
}
