package org.openinternship.core.bid;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.core.time.TimeBounds;

/** Something that an intern does to their bids and vetoes. */
public sealed interface BidEvent extends Event {
  /** {@return the intern whose bids and vetoes change} */
  InternId intern();

  /**
   * A bid is placed.
   *
   * @param at when
   * @param intern the intern
   * @param project the project asked for
   * @param rank its place among the bids, 1 for the best; empty: the last, without a rank if others
   *     have none
   */
  record BidPlaced(Instant at, InternId intern, ProjectId project, OptionalInt rank)
      implements BidEvent {
    /**
     * Checks the rank.
     *
     * @param at when
     * @param intern the intern
     * @param project the project asked for
     * @param rank its place among the bids
     * @throws IllegalArgumentException if the rank is below 1
     */
    public BidPlaced {
      TimeBounds.check(at, "BidPlaced.at");
      Objects.requireNonNull(intern, "BidPlaced.intern");
      Objects.requireNonNull(project, "BidPlaced.project");
      Objects.requireNonNull(rank, "BidPlaced.rank");
      Bounds.check("BidPlaced", "rank", rank, 1, Integer.MAX_VALUE);
    }

    /**
     * Returns a bid at the end of the list.
     *
     * @param at when
     * @param intern the intern
     * @param project the project's key
     * @return the event
     */
    public static BidPlaced last(Instant at, InternId intern, String project) {
      return new BidPlaced(at, intern, ProjectId.of(project), OptionalInt.empty());
    }
  }

  /**
   * The bids are brought into another order.
   *
   * @param at when
   * @param intern the intern
   * @param projects the projects bid for, all of them, best first
   * @param ties those of them that the intern likes the same; none by default
   * @param blanks how many of them, at the end, have no rank; 0 by default
   */
  record BidsReordered(
      Instant at, InternId intern, List<ProjectId> projects, List<Bids.Tie> ties, int blanks)
      implements BidEvent {
    /**
     * Copies the lists.
     *
     * @param at when
     * @param intern the intern
     * @param projects the projects bid for, all of them, best first
     * @param ties those of them that the intern likes the same
     * @param blanks how many of them, at the end, have no rank
     * @throws IllegalArgumentException if the projects of a tie do not stand together in the list,
     *     a project is in two ties, there are more blanks than projects or fewer than none, or one
     *     of them is tied
     */
    public BidsReordered {
      TimeBounds.check(at, "BidsReordered.at");
      Objects.requireNonNull(intern, "BidsReordered.intern");
      projects = Copies.list(projects, "BidsReordered.projects");
      Objects.requireNonNull(ties, "BidsReordered.ties");
      ties = BidTies.inOrder("BidsReordered", intern, projects, ties);
      BidTies.checkBlanks("BidsReordered", intern, projects, ties, blanks);
    }

    /**
     * Makes an order without blanks.
     *
     * @param at when
     * @param intern the intern
     * @param projects the projects bid for, all of them, best first
     * @param ties those of them that the intern likes the same
     * @throws IllegalArgumentException if the projects of a tie do not stand together in the list,
     *     or a project is in two ties
     */
    public BidsReordered(
        Instant at, InternId intern, List<ProjectId> projects, List<Bids.Tie> ties) {
      this(at, intern, projects, ties, 0);
    }

    /**
     * Makes an order without ties and blanks.
     *
     * @param at when
     * @param intern the intern
     * @param projects the projects bid for, all of them, best first
     */
    public BidsReordered(Instant at, InternId intern, List<ProjectId> projects) {
      this(at, intern, projects, List.of(), 0);
    }
  }

  /**
   * A bid is withdrawn.
   *
   * @param at when
   * @param intern the intern
   * @param project the project
   */
  record BidWithdrawn(Instant at, InternId intern, ProjectId project) implements BidEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param intern the intern
     * @param project the project
     */
    public BidWithdrawn {
      TimeBounds.check(at, "BidWithdrawn.at");
      Objects.requireNonNull(intern, "BidWithdrawn.intern");
      Objects.requireNonNull(project, "BidWithdrawn.project");
    }
  }

  /**
   * A project is vetoed.
   *
   * @param at when
   * @param intern the intern
   * @param project the project
   */
  record VetoPlaced(Instant at, InternId intern, ProjectId project) implements BidEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param intern the intern
     * @param project the project
     */
    public VetoPlaced {
      TimeBounds.check(at, "VetoPlaced.at");
      Objects.requireNonNull(intern, "VetoPlaced.intern");
      Objects.requireNonNull(project, "VetoPlaced.project");
    }
  }

  /**
   * A veto is withdrawn.
   *
   * @param at when
   * @param intern the intern
   * @param project the project
   */
  record VetoWithdrawn(Instant at, InternId intern, ProjectId project) implements BidEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param intern the intern
     * @param project the project
     */
    public VetoWithdrawn {
      TimeBounds.check(at, "VetoWithdrawn.at");
      Objects.requireNonNull(intern, "VetoWithdrawn.intern");
      Objects.requireNonNull(project, "VetoWithdrawn.project");
    }
  }
}
