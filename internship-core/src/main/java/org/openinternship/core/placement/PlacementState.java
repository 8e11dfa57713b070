package org.openinternship.core.placement;

import org.openinternship.core.lifecycle.StateMachine;

/**
 * The state of a placement, which follows from its history.
 *
 * <pre>
 * state       event              becomes
 * PLANNED     ONBOARD            ONBOARDING
 * PLANNED     START              ACTIVE
 * PLANNED     CHANGE_SUPERVISOR  PLANNED
 * PLANNED     CHANGE_MENTORS     PLANNED
 * PLANNED     TERMINATE          TERMINATED
 * ONBOARDING  START              ACTIVE
 * ONBOARDING  CHANGE_SUPERVISOR  ONBOARDING
 * ONBOARDING  CHANGE_MENTORS     ONBOARDING
 * ONBOARDING  TERMINATE          TERMINATED
 * ACTIVE      PAUSE              PAUSED
 * ACTIVE      EXTEND             ACTIVE
 * ACTIVE      SHORTEN            ACTIVE
 * ACTIVE      CHANGE_SUPERVISOR  ACTIVE
 * ACTIVE      CHANGE_MENTORS     ACTIVE
 * ACTIVE      COMPLETE           COMPLETED
 * ACTIVE      TERMINATE          TERMINATED
 * PAUSED      RESUME             ACTIVE
 * PAUSED      EXTEND             PAUSED
 * PAUSED      SHORTEN            PAUSED
 * PAUSED      CHANGE_SUPERVISOR  PAUSED
 * PAUSED      CHANGE_MENTORS     PAUSED
 * PAUSED      TERMINATE          TERMINATED
 * </pre>
 */
public enum PlacementState {
  /** Agreed, and not begun. */
  PLANNED,
  /** The intern is prepared. */
  ONBOARDING,
  /** The intern works. */
  ACTIVE,
  /** The work rests. */
  PAUSED,
  /** The intern has done what was agreed. */
  COMPLETED,
  /** Ended before the work was done. */
  TERMINATED;

  private static final StateMachine<PlacementState, PlacementTransition> MACHINE =
      StateMachine.of("Placement", PLANNED, PlacementTransition.class)
          .on(PLANNED, PlacementTransition.ONBOARD, ONBOARDING)
          .on(PLANNED, PlacementTransition.START, ACTIVE)
          .on(PLANNED, PlacementTransition.CHANGE_SUPERVISOR, PLANNED)
          .on(PLANNED, PlacementTransition.CHANGE_MENTORS, PLANNED)
          .on(PLANNED, PlacementTransition.TERMINATE, TERMINATED)
          .on(ONBOARDING, PlacementTransition.START, ACTIVE)
          .on(ONBOARDING, PlacementTransition.CHANGE_SUPERVISOR, ONBOARDING)
          .on(ONBOARDING, PlacementTransition.CHANGE_MENTORS, ONBOARDING)
          .on(ONBOARDING, PlacementTransition.TERMINATE, TERMINATED)
          .on(ACTIVE, PlacementTransition.PAUSE, PAUSED)
          .on(ACTIVE, PlacementTransition.EXTEND, ACTIVE)
          .on(ACTIVE, PlacementTransition.SHORTEN, ACTIVE)
          .on(ACTIVE, PlacementTransition.CHANGE_SUPERVISOR, ACTIVE)
          .on(ACTIVE, PlacementTransition.CHANGE_MENTORS, ACTIVE)
          .on(ACTIVE, PlacementTransition.COMPLETE, COMPLETED)
          .on(ACTIVE, PlacementTransition.TERMINATE, TERMINATED)
          .on(PAUSED, PlacementTransition.RESUME, ACTIVE)
          .on(PAUSED, PlacementTransition.EXTEND, PAUSED)
          .on(PAUSED, PlacementTransition.SHORTEN, PAUSED)
          .on(PAUSED, PlacementTransition.CHANGE_SUPERVISOR, PAUSED)
          .on(PAUSED, PlacementTransition.CHANGE_MENTORS, PAUSED)
          .on(PAUSED, PlacementTransition.TERMINATE, TERMINATED)
          .build();

  /** {@return the state machine, which is the table above} */
  public static StateMachine<PlacementState, PlacementTransition> machine() {
    return MACHINE;
  }

  /** {@return whether nothing more can happen} */
  public boolean ended() {
    return MACHINE.ends(this);
  }
}
