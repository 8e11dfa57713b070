package org.openinternship.core.bid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.term.Phase;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.TimeWindow;

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

  /** {@return the projects vetoed, in the order of the vetoes} */
  public abstract List<ProjectId> vetoes();

  /** {@return the instant of the last event that was taken; empty: none was} */
  public abstract Optional<Instant> lastEventAt();

  @Value.Check
  BidSheet check() {
    if (new HashSet<>(bids()).size() < bids().size()
        || new HashSet<>(vetoes()).size() < vetoes().size()
        || bids().stream().anyMatch(vetoes()::contains)) {
      throw new IllegalArgumentException(
          "BidSheet: of " + intern() + " has a project more than once in bids and vetoes");
    }
    List<Bids.Tie> inOrder = BidTies.inOrder("BidSheet", intern(), bids(), ties());
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
    if (lastEventAt().filter(event.at()::isBefore).isPresent()) {
      return refused(BidReason.EVENT_OUT_OF_ORDER, event.at(), lastEventAt().get());
    }
    if (!term.isOpen(rules.phase(), event.at())) {
      Optional<TimeWindow> open = term.phase(rules.phase()).map(Phase::window);
      return open.isEmpty()
          ? refused(BidReason.NO_PHASE_FOR_BIDS, rules.phase())
          : refused(
              BidReason.BIDS_NOT_OPEN,
              rules.phase(),
              open.get().opensAt(),
              open.get().closesAt(),
              event.at());
    }
    BidResult result = judge(event, rules);
    return result.refusal().isPresent()
        ? result
        : new BidResult(result.sheet().withLastEventAt(event.at()), Optional.empty());
  }

  private BidResult judge(BidEvent event, BidRules rules) {
    if (event instanceof BidEvent.BidPlaced placed) {
      return place(placed, rules);
    } else if (event instanceof BidEvent.BidsReordered reordered) {
      return reorder(reordered);
    } else if (event instanceof BidEvent.BidWithdrawn withdrawn) {
      ProjectId project = withdrawn.project();
      return bids().contains(project)
          ? taken(withBids(without(bids(), project), BidTies.without(project, ties())))
          : refused(BidReason.NOT_BID_FOR, intern(), project);
    } else if (event instanceof BidEvent.VetoPlaced veto) {
      return veto(veto.project(), rules);
    }
    ProjectId project = ((BidEvent.VetoWithdrawn) event).project();
    return vetoes().contains(project)
        ? taken(withVetoes(without(vetoes(), project)))
        : refused(BidReason.NOT_VETOED, intern(), project);
  }

  private BidResult place(BidEvent.BidPlaced place, BidRules rules) {
    ProjectId project = place.project();
    int count = bids().size();
    int rank = place.rank().orElse(count + 1);
    if (bids().contains(project)) {
      return refused(BidReason.DUPLICATE_BID, intern(), project);
    } else if (vetoes().contains(project)) {
      return refused(BidReason.BID_AND_VETO, intern(), project);
    } else if (count >= rules.maxBids()) {
      return refused(BidReason.TOO_MANY_BIDS, intern(), count + 1L, rules.maxBids());
    } else if (rank > count + 1) {
      return refused(BidReason.RANK_LEAVES_GAP, rank, count + 1);
    } else if (BidTies.within(rank - 1, bids(), ties())) {
      return refused(BidReason.RANK_WITHIN_TIE, rank, intern());
    }
    List<ProjectId> changed = new ArrayList<>(bids());
    changed.add(rank - 1, project);
    return taken(withBids(changed));
  }

  private BidResult reorder(BidEvent.BidsReordered event) {
    List<ProjectId> projects = event.projects();
    boolean same =
        projects.size() == bids().size() && new HashSet<>(projects).equals(new HashSet<>(bids()));
    return same
        ? taken(withBids(projects, event.ties()))
        : refused(BidReason.REORDERS_OTHER_BIDS, bids().size(), intern());
  }

  private BidSheet withBids(List<ProjectId> projects, List<Bids.Tie> ties) {
    return withTies().withBids(projects).withTies(ties);
  }

  private BidResult veto(ProjectId project, BidRules rules) {
    int count = vetoes().size();
    if (vetoes().contains(project)) {
      return refused(GeneralReason.REPEATED, "veto", List.of(intern(), project));
    } else if (bids().contains(project)) {
      return refused(BidReason.BID_AND_VETO, intern(), project);
    } else if (count >= rules.maxVetoes()) {
      return refused(BidReason.TOO_MANY_VETOES, intern(), count + 1L, rules.maxVetoes());
    }
    List<ProjectId> changed = new ArrayList<>(vetoes());
    changed.add(project);
    return taken(withVetoes(changed));
  }

  private static List<ProjectId> without(List<ProjectId> projects, ProjectId project) {
    return projects.stream().filter(other -> !other.equals(project)).toList();
  }

  private static BidResult taken(BidSheet sheet) {
    return new BidResult(sheet, Optional.empty());
  }

  private BidResult refused(ReasonCode code, Object... arguments) {
    return new BidResult(this, Optional.of(Reason.of(code, arguments)));
  }

  /** {@return a builder; {@code intern} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a sheet; not safe for use by several threads. */
  public static final class Builder extends ImmutableBidSheet.Builder {
    Builder() {}
  }
}
