package org.openinternship.core.bid;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.people.Intern;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;

/** The rules of a program for bids and vetoes. */
@Value.Immutable
public abstract sealed class BidRules implements WithBidRules permits ImmutableBidRules {
  private static final Report NO_FINDINGS = new Report(List.of());

  BidRules() {}

  /**
   * {@return the fewest projects in a list of bids, which an intern without a list need not have; 0
   * by default}
   */
  @Value.Default
  public int minBids() {
    return 0;
  }

  /** {@return the most projects in a list of bids; no limit by default} */
  @Value.Default
  public int maxBids() {
    return Integer.MAX_VALUE;
  }

  /**
   * {@return whether bids must be ranked, with ties or without, as a whole or in part; false by
   * default}
   */
  @Value.Default
  public boolean ranked() {
    return false;
  }

  /** {@return the most projects that an intern may veto; no limit by default} */
  @Value.Default
  public int maxVetoes() {
    return Integer.MAX_VALUE;
  }

  /**
   * {@return the most projects that an intern may have at once, if they {@linkplain
   * Intern#maxProjects() would}, 1 to {@link Intern#MAX_PROJECTS}; 1 where it is left out}
   */
  public abstract OptionalInt maxProjects();

  /** {@return the phase in which bids are placed; {@link PhaseKind#APPLICATION} by default} */
  @Value.Default
  public PhaseKind phase() {
    return PhaseKind.APPLICATION;
  }

  /** {@return the treatment of an intern without bids; {@link WhenNoBids#LEAVE_OUT} by default} */
  @Value.Default
  public WhenNoBids whenNoBids() {
    return WhenNoBids.LEAVE_OUT;
  }

  @Value.Check
  void check() {
    Bounds.check("BidRules", "minBids", minBids(), 0, Integer.MAX_VALUE);
    Bounds.check("BidRules", "maxBids", maxBids(), 0, Integer.MAX_VALUE);
    Bounds.check("BidRules", "maxVetoes", maxVetoes(), 0, Integer.MAX_VALUE);
    Bounds.check("BidRules", "maxProjects", maxProjects().orElse(1), 1, Intern.MAX_PROJECTS);
    Bounds.check(
        minBids() <= maxBids(),
        "BidRules",
        "minBids",
        minBids(),
        "at most maxBids, which is " + maxBids(),
        "the two were swapped");
  }

  /**
   * Checks that a term lets bids be placed.
   *
   * @param term the term
   * @return a warning if the term has phases but none for bids, with a path into the term
   */
  public Report check(Term term) {
    Objects.requireNonNull(term, "BidRules.term");
    Report.Collector found = Report.collector();
    if (!term.phases().isEmpty() && term.phase(phase()).isEmpty()) {
      found.add(Severity.WARNING, "/phases", BidReason.NO_PHASE_FOR_BIDS, phase());
    }
    return found.report();
  }

  /**
   * Checks the list of one intern. That its projects exist, that each stands there once and that
   * none is vetoed is checked by the cohort.
   *
   * @param bids the list
   * @return an error for too few or too many different projects, and for a list without an order
   *     where the program asks for one, which a list that ends with blanks has; with paths into the
   *     list
   */
  public Report check(Bids bids) {
    Objects.requireNonNull(bids, "BidRules.bids");
    int size = bids.projects().size();
    if (minBids() == 0 && size <= maxBids() && (bids.ranked() || !ranked())) {
      return NO_FINDINGS; // a cohort may have millions of lists
    }
    int count = new HashSet<>(bids.projects()).size();
    Report.Collector found = Report.collector();
    if (count < minBids()) {
      found.add(Severity.ERROR, "", BidReason.TOO_FEW_BIDS, bids.intern(), count, minBids());
    }
    if (count > maxBids()) {
      found.add(Severity.ERROR, "", BidReason.TOO_MANY_BIDS, bids.intern(), count, maxBids());
    }
    if (ranked() && !bids.ranked()) {
      found.add(Severity.ERROR, "/ranked", BidReason.BIDS_NOT_RANKED, bids.intern());
    }
    return found.report();
  }

  /**
   * Checks that an intern would not have more projects at once than the program allows.
   *
   * @param intern the intern
   * @return an error if they would, with a path into the intern
   */
  public Report check(Intern intern) {
    Objects.requireNonNull(intern, "BidRules.intern");
    if (intern.projectsAtOnce() <= maxProjects().orElse(1)) {
      return NO_FINDINGS;
    }
    Report.Collector found = Report.collector();
    found.add(
        Severity.ERROR,
        "/maxProjects",
        BidReason.TOO_MANY_PROJECTS,
        intern.id(),
        intern.projectsAtOnce(),
        maxProjects().orElse(1));
    return found.report();
  }

  /** {@return the rules with every default: they allow everything} */
  public static BidRules standard() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds bid rules; not safe for use by several threads. */
  public static final class Builder extends ImmutableBidRules.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
