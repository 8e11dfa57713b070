package org.openinternship.core.placement;

import org.openinternship.core.lifecycle.StateMachine;

/**
 * Where a placement is.
 *
 * <pre>
 * state       event              becomes
 * PLANNED     ONBOARD            ONBOARDING
 * PLANNED     START              ACTIVE
 * PLANNED     CHANGE_SUPERVISOR  PLANNED
 * PLANNED     TERMINATE          TERMINATED
 * ONBOARDING  START              ACTIVE
 * ONBOARDING  CHANGE_SUPERVISOR  ONBOARDING
 * ONBOARDING  TERMINATE          TERMINATED
 * ACTIVE      PAUSE              PAUSED
 * ACTIVE      EXTEND             ACTIVE
 * ACTIVE      CHANGE_SUPERVISOR  ACTIVE
 * ACTIVE      COMPLETE           COMPLETED
 * ACTIVE      TERMINATE          TERMINATED
 * PAUSED      RESUME             ACTIVE
 * PAUSED      EXTEND             PAUSED
 * PAUSED      CHANGE_SUPERVISOR  PAUSED
 * PAUSED      TERMINATE          TERMINATED
 * </pre>
 */
public enum PlacementState {
  /** It is agreed and has not begun. */
  PLANNED,
  /** The intern is being prepared. */
  ONBOARDING,
  /** The intern works. */
  ACTIVE,
  /** The work rests. */
  PAUSED,
  /** The intern has done what was agreed. */
  COMPLETED,
  /** It ended before that. */
  TERMINATED;

  private static final StateMachine<PlacementState, PlacementEvent> MACHINE =
      StateMachine.of("Placement", PLANNED, PlacementEvent.class)
          .on(PLANNED, PlacementEvent.ONBOARD, ONBOARDING)
          .on(PLANNED, PlacementEvent.START, ACTIVE)
          .on(PLANNED, PlacementEvent.CHANGE_SUPERVISOR, PLANNED)
          .on(PLANNED, PlacementEvent.TERMINATE, TERMINATED)
          .on(ONBOARDING, PlacementEvent.START, ACTIVE)
          .on(ONBOARDING, PlacementEvent.CHANGE_SUPERVISOR, ONBOARDING)
          .on(ONBOARDING, PlacementEvent.TERMINATE, TERMINATED)
          .on(ACTIVE, PlacementEvent.PAUSE, PAUSED)
          .on(ACTIVE, PlacementEvent.EXTEND, ACTIVE)
          .on(ACTIVE, PlacementEvent.CHANGE_SUPERVISOR, ACTIVE)
          .on(ACTIVE, PlacementEvent.COMPLETE, COMPLETED)
          .on(ACTIVE, PlacementEvent.TERMINATE, TERMINATED)
          .on(PAUSED, PlacementEvent.RESUME, ACTIVE)
          .on(PAUSED, PlacementEvent.EXTEND, PAUSED)
          .on(PAUSED, PlacementEvent.CHANGE_SUPERVISOR, PAUSED)
          .on(PAUSED, PlacementEvent.TERMINATE, TERMINATED)
          .build();

  /** {@return the table above} */
  public static StateMachine<PlacementState, PlacementEvent> machine() {
    return MACHINE;
  }

  /** {@return whether nothing more can happen to it} */
  public boolean ended() {
    return MACHINE.ends(this);
  }
}
