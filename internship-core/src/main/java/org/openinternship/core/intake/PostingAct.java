package org.openinternship.core.intake;

import java.time.Instant;

/** One thing done to a posting. */
public sealed interface PostingAct {
  /** {@return when} */
  Instant at();

  /**
   * The host hands it in.
   *
   * @param at when
   */
  record Submitted(Instant at) implements PostingAct {}

  /**
   * A party says yes.
   *
   * @param at when
   * @param by who
   */
  record Approved(Instant at, Approver by) implements PostingAct {}

  /**
   * A party says no.
   *
   * @param at when
   * @param by who
   */
  record Refused(Instant at, Approver by) implements PostingAct {}

  /**
   * A party takes back what it said; what was said after it in the order is cleared, too.
   *
   * @param at when
   * @param by who
   */
  record Undone(Instant at, Approver by) implements PostingAct {}

  /**
   * The host edits it.
   *
   * @param at when
   * @param content what it says from then on
   */
  record Edited(Instant at, PostingContent content) implements PostingAct {}

  /**
   * The host takes it back.
   *
   * @param at when
   */
  record Withdrawn(Instant at) implements PostingAct {}

  /**
   * The host takes it up again as a draft.
   *
   * @param at when
   */
  record Revised(Instant at) implements PostingAct {}
}
