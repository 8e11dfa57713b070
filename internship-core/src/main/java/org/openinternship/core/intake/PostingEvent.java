package org.openinternship.core.intake;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.approval.Approver;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.core.time.TimeBounds;

/** Something that happened to a posting. */
public sealed interface PostingEvent extends Event {
  /**
   * Returns the move that the event makes by itself. Approvals may bring about another one: the
   * last that is missing completes the review, one taken back opens it again.
   *
   * @return the move; empty: it only changes an approval
   */
  Optional<PostingTransition> transition();

  /**
   * The host hands the posting in.
   *
   * @param at when
   */
  record PostingSubmitted(Instant at) implements PostingEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     */
    public PostingSubmitted {
      TimeBounds.check(at, "PostingSubmitted.at");
    }

    @Override
    public Optional<PostingTransition> transition() {
      return Optional.of(PostingTransition.SUBMIT);
    }
  }

  /**
   * A party approves.
   *
   * @param at when
   * @param by the party
   */
  record ApprovalGiven(Instant at, Approver by) implements PostingEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param by the party
     */
    public ApprovalGiven {
      TimeBounds.check(at, "ApprovalGiven.at");
      Objects.requireNonNull(by, "ApprovalGiven.by");
    }

    @Override
    public Optional<PostingTransition> transition() {
      return Optional.of(PostingTransition.APPROVE);
    }
  }

  /**
   * A party refuses to approve.
   *
   * @param at when
   * @param by the party
   */
  record ApprovalRefused(Instant at, Approver by) implements PostingEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param by the party
     */
    public ApprovalRefused {
      TimeBounds.check(at, "ApprovalRefused.at");
      Objects.requireNonNull(by, "ApprovalRefused.by");
    }

    @Override
    public Optional<PostingTransition> transition() {
      return Optional.of(PostingTransition.REFUSE);
    }
  }

  /**
   * A party takes back what it said; what was said after it in the order is cleared, too.
   *
   * @param at when
   * @param by the party
   */
  record ApprovalUndone(Instant at, Approver by) implements PostingEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param by the party
     */
    public ApprovalUndone {
      TimeBounds.check(at, "ApprovalUndone.at");
      Objects.requireNonNull(by, "ApprovalUndone.by");
    }

    @Override
    public Optional<PostingTransition> transition() {
      return Optional.empty();
    }
  }

  /**
   * The host edits the posting.
   *
   * @param at when
   * @param content what the posting says from then on
   */
  record PostingEdited(Instant at, PostingContent content) implements PostingEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param content what the posting says from then on
     */
    public PostingEdited {
      TimeBounds.check(at, "PostingEdited.at");
      Objects.requireNonNull(content, "PostingEdited.content");
    }

    @Override
    public Optional<PostingTransition> transition() {
      return Optional.of(PostingTransition.EDIT);
    }
  }

  /**
   * The host takes the posting back.
   *
   * @param at when
   */
  record PostingWithdrawn(Instant at) implements PostingEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     */
    public PostingWithdrawn {
      TimeBounds.check(at, "PostingWithdrawn.at");
    }

    @Override
    public Optional<PostingTransition> transition() {
      return Optional.of(PostingTransition.WITHDRAW);
    }
  }

  /**
   * The host takes a refused or withdrawn posting up again as a draft.
   *
   * @param at when
   */
  record PostingRevised(Instant at) implements PostingEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     */
    public PostingRevised {
      TimeBounds.check(at, "PostingRevised.at");
    }

    @Override
    public Optional<PostingTransition> transition() {
      return Optional.of(PostingTransition.REVISE);
    }
  }
}
