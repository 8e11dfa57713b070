package org.openinternship.core.program;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * Something that an intern does to their bids and vetoes.
 *
 * @param intern the intern
 * @param moment when it was recorded
 * @param action what is done
 */
public record BidEvent(InternId intern, Moment moment, Action action) {
  /**
   * Checks that nothing is null.
   *
   * @param intern the intern
   * @param moment when it was recorded
   * @param action what is done
   */
  public BidEvent {
    Objects.requireNonNull(intern, "BidEvent.intern");
    Objects.requireNonNull(moment, "BidEvent.moment");
    Objects.requireNonNull(action, "BidEvent.action");
  }

  /** What can be done. */
  public sealed interface Action {}

  /**
   * A bid is placed.
   *
   * @param project the project asked for
   * @param rank its place among the bids, 1 for the best; empty: the last
   */
  public record Place(ProjectId project, OptionalInt rank) implements Action {
    /**
     * Checks the rank.
     *
     * @param project the project asked for
     * @param rank its place among the bids
     * @throws IllegalArgumentException if it is below 1
     */
    public Place {
      Objects.requireNonNull(project, "Place.project");
      Bounds.check("Place", "rank", rank, 1, Integer.MAX_VALUE);
    }

    /**
     * A bid at the end of the list.
     *
     * @param project the project's key
     * @return the action
     */
    public static Place last(String project) {
      return new Place(ProjectId.of(project), OptionalInt.empty());
    }
  }

  /**
   * The bids are brought into another order.
   *
   * @param projects the projects bid for, all of them, best first
   */
  public record Reorder(List<ProjectId> projects) implements Action {
    /**
     * Copies the list.
     *
     * @param projects the projects bid for, all of them, best first
     */
    public Reorder {
      projects = List.copyOf(projects);
    }
  }

  /**
   * A bid is withdrawn.
   *
   * @param project the project
   */
  public record Withdraw(ProjectId project) implements Action {
    /**
     * Checks that there is a project.
     *
     * @param project the project
     */
    public Withdraw {
      Objects.requireNonNull(project, "Withdraw.project");
    }
  }

  /**
   * A project is vetoed.
   *
   * @param project the project
   */
  public record PlaceVeto(ProjectId project) implements Action {
    /**
     * Checks that there is a project.
     *
     * @param project the project
     */
    public PlaceVeto {
      Objects.requireNonNull(project, "PlaceVeto.project");
    }
  }

  /**
   * A veto is withdrawn.
   *
   * @param project the project
   */
  public record WithdrawVeto(ProjectId project) implements Action {
    /**
     * Checks that there is a project.
     *
     * @param project the project
     */
    public WithdrawVeto {
      Objects.requireNonNull(project, "WithdrawVeto.project");
    }
  }
}
