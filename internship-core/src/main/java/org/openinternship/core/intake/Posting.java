package org.openinternship.core.intake;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.openinternship.core.host.Project;

/**
 * A project on its way into a program: what it says, who has approved it, and all that was done.
 *
 * <p>A posting never changes; {@link #then} gives the next one. Doing everything in {@link
 * #history()} again, from {@link #firstContent()} on, gives an equal posting.
 *
 * <ul>
 *   <li>Approvals are given in the order of the plan: the next gate decides when all before it have
 *       approved.
 *   <li>Taking one back clears those after it.
 *   <li>A material edit clears all approvals. A swap of mentors removes the confirmations of those
 *       who go and asks for those of the new ones; everybody else's stand.
 *   <li>A refusal ends the review, until it is undone or the posting is revised.
 * </ul>
 */
@Value.Immutable
public abstract sealed class Posting permits ImmutablePosting {
  Posting() {}

  /** {@return who has to approve it} */
  public abstract ApprovalPlan plan();

  /** {@return what it said at first} */
  public abstract PostingContent firstContent();

  /** {@return what it says now} */
  public abstract PostingContent content();

  /** {@return where it is} */
  public abstract PostingState state();

  /** {@return what everybody has said, in the order of the plan and of the project's mentors} */
  public abstract Map<Approver, ApprovalState> approvals();

  /** {@return all that was done, in its order} */
  public abstract List<PostingAct> history();

  /** {@return the project as it is now} */
  public Project project() {
    return content().project();
  }

  /** {@return who has not approved yet, in the order of the plan} */
  public List<Approver> missing() {
    return approvals().entrySet().stream()
        .filter(entry -> entry.getValue() != ApprovalState.GIVEN)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** {@return who can decide now: those of the first gate that is not passed} */
  public List<Approver> next() {
    List<Approver> missing = missing();
    return missing.stream()
        .filter(
            approver ->
                state() == PostingState.UNDER_REVIEW
                    && approver.step().equals(missing.get(0).step()))
        .toList();
  }

  /**
   * A new posting, not yet handed in.
   *
   * @param plan who has to approve it
   * @param content what it says
   * @return the posting
   */
  public static Posting draft(ApprovalPlan plan, PostingContent content) {
    return new Builder()
        .plan(plan)
        .firstContent(content)
        .content(content)
        .state(PostingState.machine().initial())
        .approvals(Review.asked(plan, content.project(), Map.of()))
        .build();
  }

  /**
   * The posting after something was done to it.
   *
   * @param act what
   * @return the next posting
   * @throws org.openinternship.core.lifecycle.IllegalTransitionException if it cannot be done in
   *     the posting's state, or has been done to the approval before; names what can be
   * @throws IllegalArgumentException if it lies before the last act, names an approver whom the
   *     plan does not have, is out of order, or makes it another project
   */
  public Posting then(PostingAct act) {
    return new Review(this).after(act);
  }

  /**
   * The posting after a history.
   *
   * @param plan who has to approve it
   * @param content what it said at first
   * @param history all that was done, in its order
   * @return the posting
   * @throws IllegalArgumentException if something in it could not be done then
   */
  public static Posting replay(
      ApprovalPlan plan, PostingContent content, List<PostingAct> history) {
    Posting posting = draft(plan, content);
    for (PostingAct act : history) {
      posting = posting.then(act);
    }
    return posting;
  }

  static final class Builder extends ImmutablePosting.Builder {
    Builder() {}
  }
}
