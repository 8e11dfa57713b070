package org.openinternship.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.approval.ApprovalStep;
import org.openinternship.core.approval.Approver;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.lifecycle.IllegalTransitionException;
import org.openinternship.core.skill.Field;

class PostingTest {

  private static final Instant NOON = Instant.parse("2026-02-02T12:00:00Z");
  private static final Approver VALIDATION = Approver.of("validation");
  private static final Approver MAINTAINER = Approver.of("maintainer");
  private static final Approver ADA = Approver.mentor("mentor", "ada");
  private static final Approver BOB = Approver.mentor("mentor", "bob");
  private static final Approver CAM = Approver.mentor("mentor", "cam");
  private static final Approver ADMIN = Approver.of("admin");

  private static final PostingContent CONTENT =
      new PostingContent(
          Project.builder()
              .id("api")
              .host("ghent")
              .title("Open data")
              .addMentor("ada")
              .addMentor("bob")
              .build(),
          PostingDetails.none());

  private static Posting submitted() {
    return Posting.draft(ApprovalPlan.lfx(), CONTENT)
        .after(new PostingEvent.PostingSubmitted(NOON));
  }

  private static Posting approvedBy(Posting posting, Approver... approvers) {
    Posting next = posting;
    for (Approver approver : approvers) {
      next = next.after(new PostingEvent.ApprovalGiven(NOON, approver));
    }
    return next;
  }

  private static Posting approved() {
    return approvedBy(submitted(), VALIDATION, MAINTAINER, BOB, ADA, ADMIN);
  }

  private static Posting edited(Posting posting, Project project) {
    return posting.after(new PostingEvent.PostingEdited(NOON, CONTENT.withProject(project)));
  }

  private static Project withMentors(String... mentors) {
    Project.Builder project = Project.builder().id("api").host("ghent").title("Open data");
    List.of(mentors).forEach(project::addMentor);
    return project.build();
  }

  @Test
  void lfxGates_arePassedInTheirOrder() {
    assertThat(submitted().next()).containsExactly(VALIDATION);
    assertThat(approvedBy(submitted(), VALIDATION, MAINTAINER).next()).containsExactly(ADA, BOB);
    assertThat(approvedBy(submitted(), VALIDATION, MAINTAINER, BOB).next()).containsExactly(ADA);
    assertThat(approved().state()).isEqualTo(PostingState.APPROVED);
    assertThat(approved().missing()).isEmpty();
    assertThat(approved().next()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> approvedBy(submitted(), VALIDATION, ADMIN))
        .withMessage(
            "Posting api: admin cannot decide yet, first there has to be the approval of"
                + " [maintainer, mentor ada, mentor bob]");
  }

  @Test
  void lfxMaterialEdit_clearsAllApprovals() {
    Posting edited = edited(approved(), CONTENT.project().withDescription("Twice the work."));
    assertThat(edited.state()).isEqualTo(PostingState.UNDER_REVIEW);
    assertThat(edited.missing()).containsExactly(VALIDATION, MAINTAINER, ADA, BOB, ADMIN);
    assertThat(edited.project().description()).contains("Twice the work.");
  }

  @Test
  void lfxMentorSwap_reopensOnlyThatMentorsConfirmation() {
    Posting swapped = edited(approved(), withMentors("ada", "cam"));
    assertThat(swapped.state()).isEqualTo(PostingState.UNDER_REVIEW);
    assertThat(swapped.missing()).containsExactly(CAM);
    assertThat(swapped.approvals()).doesNotContainKey(BOB);
    assertThat(approvedBy(swapped, CAM).state()).isEqualTo(PostingState.APPROVED);
  }

  @Test
  void mentorWhoGoes_takesTheMissingConfirmationAlong() {
    Posting waiting = edited(approved(), withMentors("ada", "bob", "cam"));
    assertThat(waiting.missing()).containsExactly(CAM);
    assertThat(edited(waiting, withMentors("ada", "bob")).state()).isEqualTo(PostingState.APPROVED);
    assertThat(edited(approved(), withMentors("bob", "ada")).state())
        .isEqualTo(PostingState.APPROVED);
  }

  @Test
  void mentorSwapWithAMaterialEdit_isAMaterialEdit() {
    Posting edited = edited(approved(), withMentors("ada", "cam").withSeats(3));
    assertThat(edited.missing()).containsExactly(VALIDATION, MAINTAINER, ADA, CAM, ADMIN);
  }

  @Test
  void editThatThePlanCallsImmaterial_clearsNothing() {
    ApprovalPlan plan =
        new ApprovalPlan(List.of(ApprovalStep.of("admin")), Set.of(PostingPart.TITLE));
    Posting posting =
        approvedBy(
            Posting.draft(plan, CONTENT).after(new PostingEvent.PostingSubmitted(NOON)), ADMIN);
    assertThat(edited(posting, CONTENT.project().withTitle("Open Data")).state())
        .isEqualTo(PostingState.APPROVED);
    assertThat(edited(posting, CONTENT.project().withTitle("Open Data").withSeats(2)).state())
        .isEqualTo(PostingState.UNDER_REVIEW);
  }

  @Test
  void undo_takesBackOneApproval_andThoseGivenOnTopOfIt() {
    Posting undone = approved().after(new PostingEvent.ApprovalUndone(NOON, MAINTAINER));
    assertThat(undone.state()).isEqualTo(PostingState.UNDER_REVIEW);
    assertThat(undone.missing()).containsExactly(MAINTAINER, ADA, BOB, ADMIN);
    Posting ofOneMentor = approved().after(new PostingEvent.ApprovalUndone(NOON, ADA));
    assertThat(ofOneMentor.missing()).containsExactly(ADA, ADMIN);
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> submitted().after(new PostingEvent.ApprovalUndone(NOON, ADMIN)))
        .withMessage(
            "Posting api, approval of admin: UNDO is not legal in state MISSING, legal would be"
                + " GIVE, REFUSE");
  }

  @Test
  void refusal_endsTheReview_untilItIsUndoneOrRevised() {
    Posting refused =
        approvedBy(submitted(), VALIDATION)
            .after(new PostingEvent.ApprovalRefused(NOON, MAINTAINER));
    assertThat(refused.state()).isEqualTo(PostingState.REFUSED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> approvedBy(refused, MAINTAINER))
        .withMessage(
            "Posting api: APPROVE is not legal in state REFUSED, legal would be REOPEN, REVISE");
    assertThat(refused.after(new PostingEvent.ApprovalUndone(NOON, MAINTAINER)).next())
        .containsExactly(MAINTAINER);
    Posting revised = refused.after(new PostingEvent.PostingRevised(NOON));
    assertThat(revised.state()).isEqualTo(PostingState.DRAFT);
    assertThat(revised.missing()).hasSize(5);
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> edited(refused, withMentors("ada")))
        .withMessage(
            "Posting api: EDIT is not legal in state REFUSED, legal would be REOPEN, REVISE");
  }

  @Test
  void withdrawal_isPossibleUntilTheEnd_andCanBeRevised() {
    Posting withdrawn = approved().after(new PostingEvent.PostingWithdrawn(NOON));
    assertThat(withdrawn.state()).isEqualTo(PostingState.WITHDRAWN);
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> withdrawn.after(new PostingEvent.ApprovalUndone(NOON, ADMIN)))
        .withMessageContaining("legal would be REVISE");
    assertThat(withdrawn.after(new PostingEvent.PostingRevised(NOON)).missing()).hasSize(5);
  }

  @Test
  void planWithoutGates_approvesWhatIsHandedIn() {
    Posting posting = Posting.draft(ApprovalPlan.of(), CONTENT);
    assertThat(posting.state()).isEqualTo(PostingState.DRAFT);
    assertThat(posting.after(new PostingEvent.PostingSubmitted(NOON)).state())
        .isEqualTo(PostingState.APPROVED);
  }

  @Test
  void strangersEarlierTimesAndOtherProjectsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> approvedBy(submitted(), Approver.of("mayor")))
        .withMessageContainingAll("mayor is not asked", "Maybe the mentors were swapped");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> submitted().after(new PostingEvent.PostingWithdrawn(NOON.minusSeconds(1))))
        .withMessageContainingAll("2026-02-02T11:59:59Z is before 2026-02-02T12:00:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edited(submitted(), withMentors().withId(projectId("map"))))
        .withMessageContaining("an edit makes it project map");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApprovalPlan.of(ApprovalStep.of("a"), ApprovalStep.ofEachMentor("a")))
        .withMessage("ApprovalPlan: step 'a' is there more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApprovalStep.of(" "))
        .withMessage("ApprovalStep: name is blank. Maybe an empty line of a form");
  }

  private static ProjectId projectId(String id) {
    return ProjectId.of(id);
  }

  @Test
  void changedParts_coverEverythingAPostingSays() {
    Project project = CONTENT.project();
    assertThat(changed(project.withTitle("New"))).containsExactly(PostingPart.TITLE);
    assertThat(changed(project.withMentors())).containsExactly(PostingPart.MENTORS);
    assertThat(changed(project.withTeaches("java"))).containsExactly(PostingPart.SKILLS);
    assertThat(changed(project.withHoursPerWeek(9))).containsExactly(PostingPart.HOURS);
    assertThat(changed(project.withSeats(4).withMinInterns(3))).containsExactly(PostingPart.SEATS);
    assertThat(changed(project.withField(Field.WRITING))).containsExactly(PostingPart.OTHER);
    assertThat(
            PostingPart.changed(
                CONTENT, CONTENT.withDetails(PostingDetails.builder().addTool("git").build())))
        .containsExactly(PostingPart.DETAILS);
    assertThat(PostingPart.changed(CONTENT, CONTENT)).isEmpty();
    assertThat(changed(project.withTitle("New").withSeats(0)))
        .isEqualTo(EnumSet.of(PostingPart.TITLE, PostingPart.SEATS));
  }

  private static Set<PostingPart> changed(Project project) {
    return PostingPart.changed(CONTENT, CONTENT.withProject(project));
  }
}
