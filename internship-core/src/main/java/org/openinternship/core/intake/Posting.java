package org.openinternship.core.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.openinternship.core.approval.ApprovalState;
import org.openinternship.core.approval.Approver;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;

/**
 * A project on its way into a program: its content, its approvals and its history.
 *
 * <p>A posting never changes; {@link #after} gives the next one. {@linkplain #replay Replaying} its
 * {@link #history()} from {@link #firstContent()} on gives an equal posting.
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

  /** {@return the plan of its approvals, as it was when the posting was begun} */
  public abstract ApprovalPlan plan();

  /** {@return the content at first} */
  public abstract PostingContent firstContent();

  /** {@return the content now} */
  public abstract PostingContent content();

  /** {@return its state, which follows from the history} */
  public abstract PostingState state();

  /** {@return the state of each approval, in the order of the plan and of the project's mentors} */
  public abstract Map<Approver, ApprovalState> approvals();

  /** {@return all that happened, in its order} */
  public abstract List<PostingEvent> history();

  /** {@return the project as it is now} */
  public Project project() {
    return content().project();
  }

  /** {@return the parties that have not approved yet, in the order of the plan} */
  public List<Approver> missing() {
    return missing(approvals());
  }

  static List<Approver> missing(Map<Approver, ApprovalState> approvals) {
    return approvals.entrySet().stream()
        .filter(entry -> entry.getValue() != ApprovalState.GIVEN)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** {@return the parties that can decide now: those of the first gate that is not passed} */
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
   * Finds whether the posting was handed in within the phase of intake. Only the first time counts:
   * what was edited or revised may come again later.
   *
   * @param term the term
   * @return an error with the place in the history if it came too early or too late; nothing where
   *     it was not handed in, or the term does not have the phase
   */
  public Report check(Term term) {
    Objects.requireNonNull(term, "Posting.term");
    Report.Collector found = Report.collector();
    for (int i = 0; i < history().size(); i++) {
      if (history().get(i) instanceof PostingEvent.PostingSubmitted submitted) {
        String path = "/history/" + i;
        term.closed(PhaseKind.INTAKE, submitted.at())
            .ifPresent(reason -> found.add(Severity.ERROR, path, reason));
        break;
      }
    }
    return found.report();
  }

  /**
   * Begins a posting, not yet handed in.
   *
   * @param plan the plan of its approvals, as in {@link PostingRules#approvals()}
   * @param content the content
   * @return the posting
   */
  public static Posting draft(ApprovalPlan plan, PostingContent content) {
    Objects.requireNonNull(plan, "Posting.plan");
    Objects.requireNonNull(content, "Posting.content");
    return new Builder()
        .plan(plan)
        .firstContent(content)
        .content(content)
        .state(PostingState.machine().initial())
        .approvals(Review.asked(plan, content.project(), Map.of()))
        .build();
  }

  /**
   * Returns the posting after an event.
   *
   * @param event the event
   * @return the next posting
   * @throws org.openinternship.core.lifecycle.IllegalTransitionException if it cannot happen in the
   *     posting's state or in that of the approval; names what can
   * @throws IllegalArgumentException if it lies before the last event, names an approver whom the
   *     plan does not have, is out of order, or makes it another project
   */
  public Posting after(PostingEvent event) {
    Objects.requireNonNull(event, "Posting.event");
    Review review = new Review(this);
    review.take(event);
    return review.posting();
  }

  /**
   * Goes through a history.
   *
   * @param plan the plan of its approvals
   * @param content the content at first
   * @param history all that happened, in its order
   * @return the posting
   * @throws IllegalArgumentException if something in it could not happen then
   */
  public static Posting replay(
      ApprovalPlan plan, PostingContent content, List<PostingEvent> history) {
    Objects.requireNonNull(plan, "Posting.plan");
    Objects.requireNonNull(content, "Posting.content");
    Objects.requireNonNull(history, "Posting.history");
    Review review = new Review(draft(plan, content));
    history.forEach(review::take);
    return review.posting();
  }

  static final class Builder extends ImmutablePosting.Builder {
    Builder() {}
  }
}
