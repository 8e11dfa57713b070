package org.openinternship.core.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.core.time.TimeBounds;

/**
 * Something that happened to a placement. Its day is the day of its instant in the intern's zone,
 * unless it names another. {@link Placement#after} gives the placement that follows.
 */
public sealed interface PlacementEvent extends Event {
  /** {@return the move it makes in the state machine of {@link PlacementState}} */
  PlacementTransition transition();

  /**
   * The beginning of the intern's preparation: accounts, agreement, documents.
   *
   * @param at the instant at which it began
   */
  record Onboarded(Instant at) implements PlacementEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at the instant
     */
    public Onboarded {
      TimeBounds.check(at, "Onboarded.at");
    }

    @Override
    public PlacementTransition transition() {
      return PlacementTransition.ONBOARD;
    }
  }

  /**
   * The beginning of the work.
   *
   * @param at the instant at which it began, on or after the first day of the placement
   */
  record Started(Instant at) implements PlacementEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at the instant
     */
    public Started {
      TimeBounds.check(at, "Started.at");
    }

    @Override
    public PlacementTransition transition() {
      return PlacementTransition.START;
    }
  }

  /**
   * A pause of the work; its day is the first day of the pause.
   *
   * @param at the instant at which it began
   */
  record Paused(Instant at) implements PlacementEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at the instant
     */
    public Paused {
      TimeBounds.check(at, "Paused.at");
    }

    @Override
    public PlacementTransition transition() {
      return PlacementTransition.PAUSE;
    }
  }

  /**
   * The end of a pause; its day is the first day of work after it.
   *
   * @param at the instant at which the work went on
   */
  record Resumed(Instant at) implements PlacementEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at the instant
     */
    public Resumed {
      TimeBounds.check(at, "Resumed.at");
    }

    @Override
    public PlacementTransition transition() {
      return PlacementTransition.RESUME;
    }
  }

  /**
   * An extension of the placement.
   *
   * @param at the instant at which it was decided
   * @param last the new last day, after the one before
   */
  record Extended(Instant at, LocalDate last) implements PlacementEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at the instant
     * @param last the new last day
     */
    public Extended {
      TimeBounds.check(at, "Extended.at");
      TimeBounds.check(last, "Extended.last");
    }

    @Override
    public PlacementTransition transition() {
      return PlacementTransition.EXTEND;
    }
  }

  /**
   * The agreement on an earlier end. Days that were worked stay worked: the new last day is not
   * before the day of the agreement.
   *
   * @param at the instant of the agreement
   * @param last the new last day, before the one it had
   */
  record Shortened(Instant at, LocalDate last) implements PlacementEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at the instant
     * @param last the new last day
     */
    public Shortened {
      TimeBounds.check(at, "Shortened.at");
      TimeBounds.check(last, "Shortened.last");
    }

    @Override
    public PlacementTransition transition() {
      return PlacementTransition.SHORTEN;
    }
  }

  /**
   * A change of the supervisor, from a day on that may lie before or after the decision. It
   * replaces every earlier decision about that day and the days after it.
   *
   * @param at the instant at which it was decided
   * @param from the first day of the new supervisor, on or before the last day of the placement
   * @param supervisor the new supervisor
   * @param reason the reason for the change
   */
  record SupervisorChanged(
      Instant at, LocalDate from, SupervisorId supervisor, SupervisorChangeReason reason)
      implements PlacementEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at the instant
     * @param from the first day of the new supervisor
     * @param supervisor the new supervisor
     * @param reason the reason
     */
    public SupervisorChanged {
      TimeBounds.check(at, "SupervisorChanged.at");
      TimeBounds.check(from, "SupervisorChanged.from");
      Objects.requireNonNull(supervisor, "SupervisorChanged.supervisor");
      Objects.requireNonNull(reason, "SupervisorChanged.reason");
    }

    @Override
    public PlacementTransition transition() {
      return PlacementTransition.CHANGE_SUPERVISOR;
    }
  }

  /**
   * Somebody becomes a mentor of the intern.
   *
   * @param at the instant of the decision
   * @param from the first day on which they are
   * @param mentor the mentor
   */
  record MentorJoined(Instant at, LocalDate from, MentorId mentor) implements PlacementEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at the instant of the decision
     * @param from the first day
     * @param mentor the mentor
     */
    public MentorJoined {
      TimeBounds.check(at, "MentorJoined.at");
      TimeBounds.check(from, "MentorJoined.from");
      Objects.requireNonNull(mentor, "MentorJoined.mentor");
    }

    @Override
    public PlacementTransition transition() {
      return PlacementTransition.CHANGE_MENTORS;
    }
  }

  /**
   * Somebody is no longer a mentor of the intern.
   *
   * @param at the instant of the decision, or of the departure
   * @param from the first day on which they are not
   * @param mentor the mentor
   */
  record MentorLeft(Instant at, LocalDate from, MentorId mentor) implements PlacementEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at the instant of the decision
     * @param from the first day without them
     * @param mentor the mentor
     */
    public MentorLeft {
      TimeBounds.check(at, "MentorLeft.at");
      TimeBounds.check(from, "MentorLeft.from");
      Objects.requireNonNull(mentor, "MentorLeft.mentor");
    }

    @Override
    public PlacementTransition transition() {
      return PlacementTransition.CHANGE_MENTORS;
    }
  }

  /**
   * The end of a placement in which the intern has done what was agreed.
   *
   * @param at the instant at which it was completed
   */
  record Completed(Instant at) implements PlacementEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at the instant
     */
    public Completed {
      TimeBounds.check(at, "Completed.at");
    }

    @Override
    public PlacementTransition transition() {
      return PlacementTransition.COMPLETE;
    }
  }

  /**
   * The end of a placement before the work was done.
   *
   * @param at the instant at which it ended
   * @param reason the reason for the end
   */
  record Terminated(Instant at, TerminationReason reason) implements PlacementEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at the instant
     * @param reason the reason
     */
    public Terminated {
      TimeBounds.check(at, "Terminated.at");
      Objects.requireNonNull(reason, "Terminated.reason");
    }

    @Override
    public PlacementTransition transition() {
      return PlacementTransition.TERMINATE;
    }
  }
}
