package org.openinternship.core.intake;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.host.Project;

/** Works out the next posting; made anew for each act. */
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

  /** Who is asked by a plan, each with what they said before, if they did. */
  static Map<Approver, ApprovalState> asked(
      ApprovalPlan plan, Project project, Map<Approver, ApprovalState> before) {
    Map<Approver, ApprovalState> asked = new LinkedHashMap<>();
    for (ApprovalStep step : plan.steps()) {
      List<Approver> approvers =
          step.eachMentor()
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

  Posting after(PostingAct act) {
    checkTime(act);
    if (act instanceof PostingAct.Submitted) {
      move(PostingEvent.SUBMIT);
    } else if (act instanceof PostingAct.Approved approved) {
      move(PostingEvent.APPROVE);
      checkTurn(approved.by());
      decide(approved.by(), ApprovalEvent.GIVE);
    } else if (act instanceof PostingAct.Refused refused) {
      move(PostingEvent.REFUSE);
      checkTurn(refused.by());
      decide(refused.by(), ApprovalEvent.REFUSE);
    } else if (act instanceof PostingAct.Undone undone) {
      undo(undone.by());
    } else if (act instanceof PostingAct.Edited edited) {
      edit(edited.content());
    } else if (act instanceof PostingAct.Withdrawn) {
      move(PostingEvent.WITHDRAW);
    } else if (act instanceof PostingAct.Revised) {
      move(PostingEvent.REVISE);
      clear(approvals.keySet());
    }
    settle();
    return new Posting.Builder()
        .from(posting)
        .content(content)
        .state(state)
        .approvals(approvals)
        .addHistory(act)
        .build();
  }

  private void checkTime(PostingAct act) {
    List<PostingAct> history = posting.history();
    if (!history.isEmpty() && act.at().isBefore(history.get(history.size() - 1).at())) {
      throw new IllegalArgumentException(
          "%s: %s is before %s, up to which it is recorded. Maybe sort the acts by time"
              .formatted(subject, act.at(), history.get(history.size() - 1).at()));
    }
  }

  /** A gate decides when all before it have approved. */
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

  private void decide(Approver by, ApprovalEvent event) {
    ApprovalState before = Objects.requireNonNull(approvals.get(by));
    String approval = subject + ", approval of " + by;
    approvals.put(by, ApprovalState.machine().next(before, event, approval));
  }

  private void undo(Approver by) {
    if (state == PostingState.DRAFT || state == PostingState.WITHDRAWN) {
      move(PostingEvent.REOPEN); // not legal there
    }
    checkAsked(by);
    decide(by, ApprovalEvent.UNDO);
    List<String> steps = posting.plan().steps().stream().map(ApprovalStep::name).toList();
    int place = steps.indexOf(by.step());
    clear(
        approvals.keySet().stream()
            .filter(approver -> steps.indexOf(approver.step()) > place)
            .toList());
  }

  private void edit(PostingContent edited) {
    move(PostingEvent.EDIT);
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
        decide(approver, ApprovalEvent.CLEAR);
      }
    }
  }

  /** Brings the state in line with the approvals. */
  private void settle() {
    boolean complete =
        approvals.values().stream().allMatch(approval -> approval == ApprovalState.GIVEN);
    boolean refused = approvals.containsValue(ApprovalState.REFUSED);
    if (state == PostingState.UNDER_REVIEW && complete) {
      move(PostingEvent.COMPLETE);
    } else if ((state == PostingState.APPROVED && !complete)
        || (state == PostingState.REFUSED && !refused)) {
      move(PostingEvent.REOPEN);
    }
  }

  private void move(PostingEvent event) {
    state = PostingState.machine().next(state, event, subject);
  }
}
