package org.openinternship.core.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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
import org.openinternship.core.lifecycle.Event;

/** The work of finding the next posting; made anew for each event. */
final class Review {
  private final Posting posting;
  private final String subject;
  private final List<PostingEvent> history;
  private PostingContent content;
  private PostingState state;
  private Instant recordedTo;
  private Map<Approver, ApprovalState> approvals;

  /** How many of each step have not approved, so that no approval looks at all the others. */
  private final Map<String, Integer> missing = new HashMap<>();

  private int refusals;

  Review(Posting posting) {
    this.posting = posting;
    this.subject = "Posting " + posting.project().id();
    this.content = posting.content();
    this.state = posting.state();
    this.history = new ArrayList<>(posting.history());
    this.recordedTo = history.isEmpty() ? Instant.MIN : history.get(history.size() - 1).at();
    this.approvals = new LinkedHashMap<>(posting.approvals());
    count();
  }

  private void count() {
    missing.clear();
    refusals = 0;
    approvals.forEach((approver, approval) -> count(approver, approval, 1));
  }

  private void count(Approver approver, ApprovalState approval, int change) {
    if (approval != ApprovalState.GIVEN) {
      missing.merge(approver.step(), change, Integer::sum);
    }
    if (approval == ApprovalState.REFUSED) {
      refusals += change;
    }
  }

  private boolean isMissing(String step) {
    return missing.getOrDefault(step, 0) > 0;
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

  /** Takes the next event, or refuses it; costs no copy of the history. */
  void take(PostingEvent event) {
    Event.checkOrder(subject, recordedTo, event.at());
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
    history.add(event);
    recordedTo = event.at();
  }

  Posting posting() {
    return new Posting.Builder()
        .plan(posting.plan())
        .firstContent(posting.firstContent())
        .content(content)
        .state(state)
        .approvals(approvals)
        .addAllHistory(history)
        .build();
  }

  /** Checks that all gates before have approved, so that this one can decide. */
  private void checkTurn(Approver by) {
    checkAsked(by);
    boolean isTooEarly =
        posting.plan().steps().stream()
            .map(ApprovalStep::name)
            .takeWhile(step -> !step.equals(by.step()))
            .anyMatch(this::isMissing);
    if (isTooEarly) {
      List<Approver> before =
          Posting.missing(approvals).stream()
              .takeWhile(approver -> !approver.step().equals(by.step()))
              .toList();
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
    ApprovalState after = ApprovalState.machine().next(before, transition, approval);
    approvals.put(by, after);
    count(by, before, -1);
    count(by, after, 1);
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
    count();
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
    boolean complete = missing.values().stream().noneMatch(count -> count > 0);
    boolean refused = refusals > 0;
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
