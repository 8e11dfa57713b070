package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.examples.programs.Working.said;
import static org.openinternship.examples.programs.Working.started;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.EvaluationResult;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.intake.Posting;
import org.openinternship.core.intake.PostingContent;
import org.openinternship.core.intake.PostingDetails;
import org.openinternship.core.intake.PostingEvent;
import org.openinternship.core.intake.PostingState;
import org.openinternship.core.pay.PayTerms;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.program.Program;

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

  @Test
  void midtermAndFinal_releaseHalfOfTheStipendEach() {
    Program program = LfxMentorship.program();
    Money total = Money.of("3000.00", "USD");
    Project project = lfx(1, "linux", 2).withCompensation(LfxMentorship.stipend(total));
    assertThat(program.check(project).findings()).isEmpty();
    Placement placement = started(program, LfxMentorship.term(), project);
    Engagement midterm =
        Engagement.of(placement)
            .compensation(project.compensation())
            .payTerms(PayTerms.of(program.pay()).build())
            .addEvaluations(said(placement, program, "midterm", EvaluationResult.PASS))
            .build();
    Instant end = Instant.parse("2026-08-24T12:00:00Z");
    assertThat(midterm.pay(end).orElseThrow().totalDue()).contains(Money.of("1500.00", "USD"));
    BlindEvaluations last = said(placement, program, "final", EvaluationResult.PASS);
    List<BlindEvaluations> both = List.of(midterm.evaluations().get(0), last);
    assertThat(midterm.withEvaluations(both).pay(end).orElseThrow().totalDue()).contains(total);
  }
}
