package org.openinternship.core.contact;

/** The next step about an {@link OpenConcern}. */
public enum NextStep {
  /** Get in touch, by whatever channel works. */
  GET_IN_TOUCH,
  /** Answer the oldest question. */
  ANSWER_QUESTION,
  /** Review the work that has waited longest. */
  REVIEW_WORK,
  /** Find out why meetings are missed, and agree on times that work. */
  AGREE_ON_MEETINGS,
  /** Ask for the missing report. */
  ASK_FOR_REPORT,
  /** Hand in the missing report. */
  HAND_IN_REPORT,
  /** Decide on the removal of the intern, or call it off: so many reports are missing. */
  DECIDE_ON_REMOVAL,
  /** Arrange a live call. */
  ARRANGE_CALL,
  /** Name somebody who takes the place of the supervisor. */
  NAME_COVER,
  /** Ask the next person on the escalation path. */
  ASK_ONE_LEVEL_UP
}
