package org.openinternship.core.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.openinternship.core.id.SupervisorId;

/**
 * One thing that happened to a placement. Its day is that of the instant in the intern's zone,
 * unless it names one.
 */
public sealed interface PlacementAct {
  /** {@return when} */
  Instant at();

  /** {@return what it means for the state} */
  PlacementEvent event();

  /**
   * The intern is being prepared.
   *
   * @param at when
   */
  record Onboarded(Instant at) implements PlacementAct {
    @Override
    public PlacementEvent event() {
      return PlacementEvent.ONBOARD;
    }
  }

  /**
   * The intern begins to work.
   *
   * @param at when
   */
  record Started(Instant at) implements PlacementAct {
    @Override
    public PlacementEvent event() {
      return PlacementEvent.START;
    }
  }

  /**
   * The work rests, from this day on.
   *
   * @param at when
   */
  record Paused(Instant at) implements PlacementAct {
    @Override
    public PlacementEvent event() {
      return PlacementEvent.PAUSE;
    }
  }

  /**
   * The work goes on, from this day on.
   *
   * @param at when
   */
  record Resumed(Instant at) implements PlacementAct {
    @Override
    public PlacementEvent event() {
      return PlacementEvent.RESUME;
    }
  }

  /**
   * The last day becomes a later one.
   *
   * @param at when
   * @param last the new last day
   */
  record Extended(Instant at, LocalDate last) implements PlacementAct {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param last the new last day
     */
    public Extended {
      Objects.requireNonNull(last, "Extended.last");
    }

    @Override
    public PlacementEvent event() {
      return PlacementEvent.EXTEND;
    }
  }

  /**
   * Somebody else becomes the supervisor, from a day on that may lie before or after the act. It
   * takes the place of whatever was said before about that day and those after it.
   *
   * @param at when it was decided
   * @param from the first day of the new supervisor
   * @param supervisor who
   * @param reason why
   */
  record SupervisorChanged(
      Instant at, LocalDate from, SupervisorId supervisor, SupervisorChangeReason reason)
      implements PlacementAct {
    /**
     * Checks that nothing is null.
     *
     * @param at when it was decided
     * @param from the first day of the new supervisor
     * @param supervisor who
     * @param reason why
     */
    public SupervisorChanged {
      Objects.requireNonNull(from, "SupervisorChanged.from");
      Objects.requireNonNull(supervisor, "SupervisorChanged.supervisor");
      Objects.requireNonNull(reason, "SupervisorChanged.reason");
    }

    @Override
    public PlacementEvent event() {
      return PlacementEvent.CHANGE_SUPERVISOR;
    }
  }

  /**
   * The intern has done what was agreed.
   *
   * @param at when
   */
  record Completed(Instant at) implements PlacementAct {
    @Override
    public PlacementEvent event() {
      return PlacementEvent.COMPLETE;
    }
  }

  /**
   * It ends before that.
   *
   * @param at when
   * @param reason why
   */
  record Terminated(Instant at, TerminationReason reason) implements PlacementAct {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param reason why
     */
    public Terminated {
      Objects.requireNonNull(reason, "Terminated.reason");
    }

    @Override
    public PlacementEvent event() {
      return PlacementEvent.TERMINATE;
    }
  }
}
