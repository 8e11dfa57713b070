package org.openinternship.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.approval.ApprovalStep;
import org.openinternship.core.approval.Approver;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.approval.DocumentTransition;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.testing.Growth;

class IntakeGrowthTest {
  private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");

  @Test
  void applicationWith8000DocumentsAndActs() {
    Growth.isNotQuadratic(
        500,
        size -> {
          TreeSet<DocumentKind> asked = new TreeSet<>();
          List<ApplicationEvent> history = new ArrayList<>();
          for (int i = 0; i < size; i++) {
            DocumentKind kind = new DocumentKind("document-" + i);
            asked.add(kind);
            history.add(new ApplicationEvent.DocumentMoved(NOON, kind, DocumentTransition.RECEIVE));
          }
          return () ->
              assertThat(
                      Application.replay(InternId.of("ada"), asked, history).missing().findings())
                  .isEmpty();
        });
  }

  /** Each approval once looked at those of all mentors. */
  @Test
  void postingConfirmedByThousandsOfMentors() {
    Growth.isNotQuadratic(
        500,
        size -> {
          Project.Builder project = Project.builder().id("map").host("h").title("Map");
          List<PostingEvent> history = new ArrayList<>();
          history.add(new PostingEvent.PostingSubmitted(NOON));
          for (int i = 0; i < size; i++) {
            project.addMentor("m" + i);
            history.add(new PostingEvent.ApprovalGiven(NOON, Approver.mentor("first", "m" + i)));
          }
          for (int i = 0; i < size; i++) {
            history.add(new PostingEvent.ApprovalGiven(NOON, Approver.mentor("again", "m" + i)));
          }
          PostingContent content = new PostingContent(project.build(), PostingDetails.none());
          ApprovalPlan plan =
              ApprovalPlan.of(
                  ApprovalStep.ofEachMentor("first"), ApprovalStep.ofEachMentor("again"));
          return () ->
              assertThat(Posting.replay(plan, content, history).state())
                  .isEqualTo(PostingState.APPROVED);
        });
  }

  @Test
  void postingEditedThousandsOfTimes() {
    Growth.isNotQuadratic(
        500,
        size -> {
          List<PostingEvent> history = new ArrayList<>();
          for (int i = 0; i < size; i++) {
            PostingContent edited = new PostingContent(project(0, "v" + i), PostingDetails.none());
            history.add(new PostingEvent.PostingEdited(NOON, edited));
          }
          PostingContent first = new PostingContent(project(0, "v"), PostingDetails.none());
          return () ->
              assertThat(Posting.replay(ApprovalPlan.lfx(), first, history).history())
                  .hasSize(size);
        });
  }

  @Test
  void plan_hasAtMostAHundredSteps() {
    List<ApprovalStep> steps =
        IntStream.rangeClosed(0, ApprovalPlan.MAX_STEPS)
            .mapToObj(i -> ApprovalStep.of("step " + i))
            .toList();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ApprovalPlan(steps, Set.of()))
        .withMessage("ApprovalPlan: the number of steps is 101, it must be from 0 to 100");
  }

  /** Each conflict was once compared with each project. */
  @Test
  void conflictsOfThousandsOfMentors() {
    Growth.isNotQuadratic(
        1_000,
        size -> {
          List<MentorConflict> conflicts = new ArrayList<>();
          List<Project> projects = new ArrayList<>();
          for (int i = 0; i < size; i++) {
            conflicts.add(new MentorConflict(InternId.of("i" + i), MentorId.of("m" + i)));
            projects.add(Project.builder().id("p" + i).host("h").addMentor("m" + i).build());
          }
          return () -> assertThat(MentorConflict.exclusions(conflicts, projects)).hasSize(size);
        });
  }

  private static Project project(int number, String title) {
    return Project.builder().id("p" + number).host("h").title(title).build();
  }

  @Test
  void fourThousandPostings_ofWordsThatManyHave() {
    Growth.isNotQuadratic(
        250,
        size -> {
          List<Project> projects =
              IntStream.range(0, size)
                  .mapToObj(i -> project(i, "help our team with the web " + i + " and b" + i))
                  .toList();
          return () -> assertThat(NearDuplicates.sharing(80).among(projects)).isEmpty();
        });
  }

  @Test
  void moreThanAMillionPairs_areRefused() {
    List<Project> copies =
        IntStream.range(0, 1_416).mapToObj(i -> project(i, "copy and paste")).toList();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NearDuplicates.sharing(80).among(copies))
        .withMessageStartingWith("NearDuplicates: the pairs are more than 1000000. Maybe");
    assertThat(NearDuplicates.sharing(80).among(copies.subList(0, 100))).hasSize(4_950);
  }
}
