package org.openinternship.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.approval.ApprovalState;
import org.openinternship.core.approval.Approver;
import org.openinternship.core.host.Project;

class PostingProperties {

  private static final List<String> MENTORS = List.of("ada", "bob", "cam");

  @Property
  void randomEvents_keepStateAndApprovalsInLine_andReplayToTheSamePosting(@ForAll long seed) {
    Random random = new Random(seed);
    Posting posting = Posting.draft(ApprovalPlan.lfx(), content(random));
    Instant at = Instant.EPOCH;
    for (int i = 0; i < 60; i++) {
      at = at.plusSeconds(random.nextInt(2));
      PostingEvent event = event(random, at);
      Posting before = posting;
      try {
        posting = posting.after(event);
        assertThat(posting.history()).hasSize(before.history().size() + 1).endsWith(event);
        checkConsequences(before, event, posting);
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageStartingWith("Posting api");
      }
      checkState(posting);
    }
    assertThat(Posting.replay(posting.plan(), posting.firstContent(), posting.history()))
        .isEqualTo(posting);
  }

  private static void checkState(Posting posting) {
    boolean refused = posting.approvals().containsValue(ApprovalState.REFUSED);
    switch (posting.state()) {
      case APPROVED -> assertThat(posting.missing()).isEmpty();
      case UNDER_REVIEW -> assertThat(posting.next()).isNotEmpty();
      case DRAFT -> assertThat(posting.approvals().values()).containsOnly(ApprovalState.MISSING);
      case REFUSED -> assertThat(refused).isTrue();
      case WITHDRAWN -> assertThat(posting.next()).isEmpty();
    }
    if (posting.state() != PostingState.REFUSED) {
      assertThat(refused).isFalse();
    }
    assertThat(posting.approvals()).hasSize(3 + Math.max(1, posting.project().mentors().size()));
  }

  /** What nobody has touched stands. */
  private static void checkConsequences(Posting before, PostingEvent event, Posting after) {
    if (event instanceof PostingEvent.PostingEdited edited) {
      boolean material = !edited.content().project().title().equals(before.project().title());
      after
          .approvals()
          .forEach(
              (approver, state) -> {
                ApprovalState expected =
                    material
                        ? ApprovalState.MISSING
                        : before.approvals().getOrDefault(approver, ApprovalState.MISSING);
                assertThat(state).isEqualTo(expected);
              });
    }
  }

  private static PostingEvent event(Random random, Instant at) {
    List<Approver> approvers =
        List.of(
            Approver.of("validation"),
            Approver.of("maintainer"),
            Approver.mentor("mentor", "ada"),
            Approver.mentor("mentor", "bob"),
            Approver.mentor("mentor", "cam"),
            Approver.of("admin"));
    Approver by = approvers.get(random.nextInt(approvers.size()));
    return switch (random.nextInt(24)) {
      case 0 -> new PostingEvent.PostingWithdrawn(at);
      case 1, 2 -> new PostingEvent.PostingRevised(at);
      case 3, 4, 5 -> new PostingEvent.PostingSubmitted(at);
      case 6 -> new PostingEvent.ApprovalRefused(at, by);
      case 7, 8 -> new PostingEvent.ApprovalUndone(at, by);
      case 9, 10 -> new PostingEvent.PostingEdited(at, content(random));
      default -> new PostingEvent.ApprovalGiven(at, by);
    };
  }

  private static PostingContent content(Random random) {
    List<String> mentors = new ArrayList<>(MENTORS);
    mentors.removeIf(mentor -> random.nextInt(3) == 0);
    Project.Builder project =
        Project.builder().id("api").host("ghent").title(random.nextInt(3) == 0 ? "New" : "Old");
    mentors.forEach(project::addMentor);
    return new PostingContent(project.build(), PostingDetails.none());
  }
}
