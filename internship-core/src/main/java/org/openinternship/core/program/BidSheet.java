package org.openinternship.core.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * The bids and vetoes of one intern as they stand. An event gives the next sheet or is refused with
 * a reason, which leaves the sheet as it is: too late or too early for the phase in which the
 * program takes bids, over a limit, or at odds with the sheet.
 */
@Value.Immutable
public abstract sealed class BidSheet implements WithBidSheet permits ImmutableBidSheet {
  /**
   * What came of an event.
   *
   * @param sheet the sheet after the event; the same as before if it was refused
   * @param refusal why it was refused; empty: it was taken
   */
  public record Result(BidSheet sheet, Optional<Reason> refusal) {
    /**
     * Checks that nothing is null.
     *
     * @param sheet the sheet after the event
     * @param refusal why it was refused
     */
    public Result {
      Objects.requireNonNull(sheet, "Result.sheet");
      Objects.requireNonNull(refusal, "Result.refusal");
    }
  }

  BidSheet() {}

  /** {@return the intern} */
  public abstract InternId intern();

  /** {@return the projects asked for, best first where the program ranks them} */
  public abstract List<ProjectId> bids();

  /** {@return the projects vetoed, in the order of the vetoes} */
  public abstract List<ProjectId> vetoes();

  /** {@return when the last event was taken; empty: none was} */
  public abstract Optional<Moment> last();

  @Value.Check
  void check() {
    if (new HashSet<>(bids()).size() < bids().size()
        || new HashSet<>(vetoes()).size() < vetoes().size()
        || bids().stream().anyMatch(vetoes()::contains)) {
      throw new IllegalArgumentException(
          "BidSheet: of " + intern() + " has a project more than once in bids and vetoes");
    }
  }

  /**
   * The sheet of an intern who did nothing yet.
   *
   * @param intern the intern
   * @return an empty sheet
   */
  public static BidSheet empty(InternId intern) {
    return builder().intern(intern).build();
  }

  /**
   * What comes of an event.
   *
   * @param event an event of this intern
   * @param program the rules
   * @param term the phases; without phases nothing is ever closed
   * @return the sheet after it, or why it was refused
   * @throws IllegalArgumentException if it is another intern's event
   */
  public Result after(BidEvent event, Program program, Term term) {
    if (!event.intern().equals(intern())) {
      throw new IllegalArgumentException(
          "BidSheet: event is of " + event.intern() + ", it must be of " + intern());
    }
    if (last().isPresent() && event.moment().compareTo(last().get()) <= 0) {
      return refused(ReasonCode.EVENT_OUT_OF_ORDER, event.moment(), last().get());
    }
    if (!term.isOpen(program.bidPhase(), event.moment().instant())) {
      return refused(
          ReasonCode.BIDS_NOT_OPEN,
          program.bidPhase(),
          term.phase(program.bidPhase()).map(phase -> phase.window().toString()).orElse("never"),
          event.moment().instant());
    }
    Result result = apply(event.action(), program.bidRules());
    return result.refusal().isPresent()
        ? result
        : new Result(result.sheet().withLast(event.moment()), Optional.empty());
  }

  private Result apply(BidEvent.Action action, BidRules rules) {
    if (action instanceof BidEvent.Place place) {
      return place(place, rules);
    } else if (action instanceof BidEvent.Reorder reorder) {
      return reorder(reorder.projects());
    } else if (action instanceof BidEvent.Withdraw withdraw) {
      ProjectId project = withdraw.project();
      return bids().contains(project)
          ? taken(withBids(without(bids(), project)))
          : refused(ReasonCode.NOT_BID_FOR, intern(), project);
    } else if (action instanceof BidEvent.PlaceVeto veto) {
      return veto(veto.project(), rules);
    }
    ProjectId project = ((BidEvent.WithdrawVeto) action).project();
    return vetoes().contains(project)
        ? taken(withVetoes(without(vetoes(), project)))
        : refused(ReasonCode.NOT_VETOED, intern(), project);
  }

  private Result place(BidEvent.Place place, BidRules rules) {
    ProjectId project = place.project();
    int count = bids().size();
    int rank = place.rank().orElse(count + 1);
    if (bids().contains(project)) {
      return refused(ReasonCode.DUPLICATE_BID, intern(), project);
    } else if (vetoes().contains(project)) {
      return refused(ReasonCode.BID_AND_VETO, intern(), project);
    } else if (count >= rules.mostBids()) {
      return refused(ReasonCode.TOO_MANY_BIDS, intern(), count + 1L, rules.mostBids());
    } else if (rank > count + 1) {
      return refused(ReasonCode.RANK_LEAVES_GAP, rank, count + 1);
    }
    List<ProjectId> changed = new ArrayList<>(bids());
    changed.add(rank - 1, project);
    return taken(withBids(changed));
  }

  private Result reorder(List<ProjectId> projects) {
    boolean same =
        projects.size() == bids().size() && new HashSet<>(projects).equals(new HashSet<>(bids()));
    return same
        ? taken(withBids(projects))
        : refused(ReasonCode.REORDERS_OTHER_BIDS, bids().size(), intern());
  }

  private Result veto(ProjectId project, BidRules rules) {
    int count = vetoes().size();
    if (vetoes().contains(project)) {
      return refused(ReasonCode.REPEATED, "veto", intern() + " of " + project);
    } else if (bids().contains(project)) {
      return refused(ReasonCode.BID_AND_VETO, intern(), project);
    } else if (count >= rules.mostVetoes()) {
      return refused(ReasonCode.TOO_MANY_VETOES, intern(), count + 1L, rules.mostVetoes());
    }
    List<ProjectId> changed = new ArrayList<>(vetoes());
    changed.add(project);
    return taken(withVetoes(changed));
  }

  private static List<ProjectId> without(List<ProjectId> projects, ProjectId project) {
    return projects.stream().filter(other -> !other.equals(project)).toList();
  }

  private static Result taken(BidSheet sheet) {
    return new Result(sheet, Optional.empty());
  }

  private Result refused(ReasonCode code, Object... arguments) {
    return new Result(this, Optional.of(Reason.of(code, arguments)));
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
