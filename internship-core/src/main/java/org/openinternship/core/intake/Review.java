package org.openinternship.core.intake;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.approval.ApprovalState;
import org.openinternship.core.approval.ApprovalStep;
import org.openinternship.core.approval.ApprovalTransition;
import org.openinternship.core.approval.Approver;
import org.openinternship.core.host.Project;

/** The work of finding the next posting; made anew for each event. */
final class Review {
  private final Posting posting;
  private final String subject;
  private PostingContent content;
  private PostingState state;
  private Map<Approver, ApprovalState> approvals;

  Review(Posting posting) {
    this.posting = posting;
    this.subject = "Posting " + posting.project().id();
    this.content = posting.content();
    this.state = posting.state();
    this.approvals = new LinkedHashMap<>(posting.approvals());
  }

  /** Returns the parties that a plan asks, each with what it said before, if it did. */
  static Map<Approver, ApprovalState> asked(
      ApprovalPlan plan, Project project, Map<Approver, ApprovalState> before) {
    Map<Approver, ApprovalState> asked = new LinkedHashMap<>();
    for (ApprovalStep step : plan.steps()) {
      // With no mentor there is still somebody who has to confirm: whoever speaks at the gate.
      List<Approver> approvers =
          step.eachMentor() && !project.mentors().isEmpty()
              ? project.mentors().stream()
                  .map(mentor -> new Approver(step.name(), Optional.of(mentor)))
                  .toList()
              : List.of(Approver.of(step.name()));
      for (Approver approver : approvers) {
        asked.put(approver, before.getOrDefault(approver, ApprovalState.machine().initial()));
      }
    }
    return asked;
  }

  Posting after(PostingEvent event) {
    checkTime(event);
    event.transition().ifPresent(this::move);
    if (event instanceof PostingEvent.ApprovalGiven given) {
      checkTurn(given.by());
      decide(given.by(), ApprovalTransition.GIVE);
    } else if (event instanceof PostingEvent.ApprovalRefused refused) {
      checkTurn(refused.by());
      decide(refused.by(), ApprovalTransition.REFUSE);
    } else if (event instanceof PostingEvent.ApprovalUndone undone) {
      undo(undone.by());
    } else if (event instanceof PostingEvent.PostingEdited edited) {
      edit(edited.content());
    } else if (event instanceof PostingEvent.PostingRevised) {
      clear(approvals.keySet());
    }
    settle();
    return new Posting.Builder()
        .from(posting)
        .content(content)
        .state(state)
        .approvals(approvals)
        .addHistory(event)
        .build();
  }

  private void checkTime(PostingEvent event) {
    List<PostingEvent> history = posting.history();
    if (!history.isEmpty() && event.at().isBefore(history.get(history.size() - 1).at())) {
      throw new IllegalArgumentException(
          "%s: %s is before %s, up to which it is recorded. Maybe sort the events by time"
              .formatted(subject, event.at(), history.get(history.size() - 1).at()));
    }
  }

  /** Checks that all gates before have approved, so that this one can decide. */
  private void checkTurn(Approver by) {
    checkAsked(by);
    List<Approver> before =
        posting.missing().stream()
            .takeWhile(approver -> !approver.step().equals(by.step()))
            .toList();
    if (!before.isEmpty()) {
      throw new IllegalArgumentException(
          "%s: %s cannot decide yet, first there has to be the approval of %s"
              .formatted(subject, by, before));
    }
  }

  private void checkAsked(Approver by) {
    if (!approvals.containsKey(by)) {
      throw new IllegalArgumentException(
          "%s: %s is not asked, only %s. Maybe the mentors were swapped"
              .formatted(subject, by, approvals.keySet()));
    }
  }

  private void decide(Approver by, ApprovalTransition transition) {
    ApprovalState before = Objects.requireNonNull(approvals.get(by));
    String approval = subject + ", approval of " + by;
    approvals.put(by, ApprovalState.machine().next(before, transition, approval));
  }

  private void undo(Approver by) {
    if (state == PostingState.DRAFT || state == PostingState.WITHDRAWN) {
      move(PostingTransition.REOPEN); // not legal there
    }
    checkAsked(by);
    decide(by, ApprovalTransition.UNDO);
    List<String> steps = posting.plan().steps().stream().map(ApprovalStep::name).toList();
    int place = steps.indexOf(by.step());
    clear(
        approvals.keySet().stream()
            .filter(approver -> steps.indexOf(approver.step()) > place)
            .toList());
  }

  private void edit(PostingContent edited) {
    if (!edited.project().id().equals(content.project().id())) {
      throw new IllegalArgumentException(
          "%s: an edit makes it project %s. Maybe that is a posting of its own"
              .formatted(subject, edited.project().id()));
    }
    Set<PostingPart> material = EnumSet.noneOf(PostingPart.class);
    material.addAll(PostingPart.changed(content, edited));
    material.removeAll(posting.plan().immaterial());
    material.remove(PostingPart.MENTORS);
    if (!material.isEmpty()) {
      clear(approvals.keySet());
    }
    content = edited;
    approvals = asked(posting.plan(), edited.project(), approvals);
  }

  private void clear(Iterable<Approver> approvers) {
    for (Approver approver : approvers) {
      if (approvals.get(approver) != ApprovalState.machine().initial()) {
        decide(approver, ApprovalTransition.CLEAR);
      }
    }
  }

  /** Brings the state in line with the approvals. */
  private void settle() {
    boolean complete =
        approvals.values().stream().allMatch(approval -> approval == ApprovalState.GIVEN);
    boolean refused = approvals.containsValue(ApprovalState.REFUSED);
    if (state == PostingState.UNDER_REVIEW && complete) {
      move(PostingTransition.COMPLETE);
    } else if ((state == PostingState.APPROVED && !complete)
        || (state == PostingState.REFUSED && !refused)) {
      move(PostingTransition.REOPEN);
    }
  }

  private void move(PostingTransition transition) {
    state = PostingState.machine().next(state, transition, subject);
  }
}
