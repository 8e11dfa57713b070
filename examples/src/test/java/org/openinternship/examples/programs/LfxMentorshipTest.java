package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.intake.Posting;
import org.openinternship.core.intake.PostingContent;
import org.openinternship.core.intake.PostingDetails;
import org.openinternship.core.intake.PostingEvent;
import org.openinternship.core.intake.PostingState;

/** What makes LFX special: mentor counts, quotas that are lifted, approvals in an order. */
class LfxMentorshipTest {
  private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");

  @Test
  void programIsSound() {
    assertThat(LfxMentorship.program().validate().findings()).isEmpty();
    assertThat(LfxMentorship.program().check(LfxMentorship.term()).findings()).isEmpty();
  }

  private static Project lfx(int number, String host, int mentors) {
    Project.Builder project = Project.builder().id(host + number).host(host);
    IntStream.rangeClosed(1, mentors).forEach(i -> project.addMentor("m" + i));
    return project.build();
  }

  private static List<String> mentors(int mentors) {
    PostingContent posting =
        new PostingContent(lfx(1, "linux", mentors), PostingDetails.builder().build());
    return LfxMentorship.program().postings().check(posting).findings().stream()
        .filter(f -> f.path().equals("/project/mentors"))
        .map(f -> f.severity() + " " + f.reason().code())
        .toList();
  }

  private static List<String> findings(Project... projects) {
    return LfxMentorship.program()
        .cohort(LfxMentorship.term())
        .addProjects(projects)
        .build()
        .validate()
        .findings()
        .stream()
        .map(f -> f.severity() + " " + f.path() + " " + f.reason().code())
        .toList();
  }

  @Test
  void lfx_quotaAndMentors() {
    assertThat(mentors(1)).containsExactly("WARNING FEW_MENTORS");
    assertThat(mentors(2)).isEmpty();
    assertThat(mentors(5)).containsExactly("ERROR TOO_MANY_MENTORS");
    Project[] linux =
        IntStream.range(0, 5).mapToObj(i -> lfx(i, "linux", 2)).toArray(Project[]::new);
    assertThat(findings(linux)).containsExactly("WARNING /projects/4 OVER_PROJECT_QUOTA");
    Project[] cncf = IntStream.range(0, 9).mapToObj(i -> lfx(i, "cncf", 2)).toArray(Project[]::new);
    assertThat(findings(cncf)).containsExactly("WARNING /projects/8 OVER_PROJECT_QUOTA");
  }

  private static Posting approved(Project project) {
    Posting posting =
        Posting.draft(
                LfxMentorship.program().postings().approvals(),
                new PostingContent(project, PostingDetails.builder().build()))
            .after(new PostingEvent.PostingSubmitted(NOON));
    while (!posting.next().isEmpty()) {
      posting = posting.after(new PostingEvent.ApprovalGiven(NOON, posting.next().get(0)));
    }
    return posting;
  }

  private static List<String> missingAfter(Posting posting, Project edited) {
    return posting
        .after(new PostingEvent.PostingEdited(NOON, posting.content().withProject(edited)))
        .missing()
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void lfx_materialEditResetsTheApprovals_aMentorSwapOnlyThatMentors() {
    Project project = lfx(1, "linux", 2);
    Posting posting = approved(project);
    assertThat(posting.state()).isEqualTo(PostingState.APPROVED);
    assertThat(missingAfter(posting, project.withHoursPerWeek(40)))
        .containsExactly("validation", "maintainer", "mentor m1", "mentor m2", "admin");
    Project swapped = project.withMentors(MentorId.of("m1"), MentorId.of("m9"));
    assertThat(missingAfter(posting, swapped)).containsExactly("mentor m9");
  }
}
