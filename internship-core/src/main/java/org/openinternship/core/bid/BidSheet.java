package org.openinternship.core.bid;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.TimeBounds;

/**
 * The bids and vetoes of one intern as they stand.
 *
 * <p>A sheet never changes; {@link #after} gives the next one. An event is refused with a reason if
 * it is too late or too early for the phase in which the program takes bids, over a limit, or at
 * odds with the sheet; that leaves the sheet as it is.
 */
@Value.Immutable
public abstract sealed class BidSheet implements WithBidSheet permits ImmutableBidSheet {
  BidSheet() {}

  /** {@return the intern} */
  public abstract InternId intern();

  /** {@return the projects asked for, best first where the program ranks them} */
  public abstract List<ProjectId> bids();

  /** {@return the bids that the intern likes the same, in the order of the bids} */
  public abstract List<Bids.Tie> ties();

  /** {@return how many bids at the end have no rank, where the program ranks them; 0 by default} */
  @Value.Default
  public int blanks() {
    return 0;
  }

  /** {@return the projects vetoed, in the order of the vetoes} */
  public abstract List<ProjectId> vetoes();

  /** {@return the instant of the last event that was taken; empty: none was} */
  public abstract Optional<Instant> lastEventAt();

  @Value.Check
  BidSheet check() {
    TimeBounds.checkPresent(lastEventAt(), "BidSheet.lastEventAt");
    Set<ProjectId> all = new HashSet<>(bids());
    all.addAll(vetoes());
    if (all.size() < bids().size() + vetoes().size()) {
      throw new IllegalArgumentException(
          "BidSheet: of " + intern() + " has a project more than once in bids and vetoes");
    }
    List<Bids.Tie> inOrder = BidTies.inOrder("BidSheet", intern(), bids(), ties());
    BidTies.checkBlanks("BidSheet", intern(), bids(), inOrder, blanks());
    return inOrder.equals(ties()) ? this : withTies(inOrder);
  }

  /**
   * Returns the sheet of an intern who has done nothing yet.
   *
   * @param intern the intern
   * @return the empty sheet
   */
  public static BidSheet empty(InternId intern) {
    Objects.requireNonNull(intern, "BidSheet.intern");
    return builder().intern(intern).build();
  }

  /**
   * Returns the result of an event: the sheet after it, or the reason why it is refused.
   *
   * @param event an event of this intern, not before the last one that was taken
   * @param rules the rules
   * @param term the term with its phases; without phases nothing is ever closed
   * @return the result
   * @throws IllegalArgumentException if it is another intern's event
   */
  public BidResult after(BidEvent event, BidRules rules, Term term) {
    Objects.requireNonNull(event, "BidSheet.event");
    Objects.requireNonNull(rules, "BidSheet.after: rules");
    Objects.requireNonNull(term, "BidSheet.after: term");
    if (!event.intern().equals(intern())) {
      throw new IllegalArgumentException(
          "BidSheet: event is of " + event.intern() + ", it must be of " + intern());
    }
    BidDraft draft = new BidDraft(this);
    Optional<Reason> refusal = draft.take(event, rules, term);
    return new BidResult(refusal.isPresent() ? this : draft.sheet(), refusal);
  }

  /** {@return a builder; {@code intern} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a sheet; not safe for use by several threads. */
  public static final class Builder extends ImmutableBidSheet.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
