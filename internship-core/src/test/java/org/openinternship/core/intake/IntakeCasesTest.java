package org.openinternship.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.approval.ApprovalStep;
import org.openinternship.core.approval.Approver;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.term.Phase;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;

class IntakeCasesTest {
  private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");
  private static final ApprovalPlan BY_MENTORS =
      ApprovalPlan.of(ApprovalStep.ofEachMentor("mentor"));
  private static final Approver SOMEBODY = Approver.of("mentor");

  private static PostingContent content(String... mentors) {
    Project.Builder project = Project.builder().id("api").host("ghent");
    for (String mentor : mentors) {
      project.addMentor(mentor);
    }
    return new PostingContent(project.build(), PostingDetails.none());
  }

  private static Posting submitted(String... mentors) {
    return Posting.draft(BY_MENTORS, content(mentors))
        .after(new PostingEvent.PostingSubmitted(NOON));
  }

  // Postings confirmed by each mentor, and no mentor.

  @Test
  void postingsConfirmedByEachMentor_andNoMentor_somebodyMustConfirm() {
    Posting posting = submitted();
    assertThat(posting.state()).isEqualTo(PostingState.UNDER_REVIEW);
    assertThat(posting.next()).containsExactly(SOMEBODY);
    Posting confirmed = posting.after(new PostingEvent.ApprovalGiven(NOON, SOMEBODY));
    assertThat(confirmed.state()).isEqualTo(PostingState.APPROVED);
  }

  @Test
  void mentorWhoComes_confirmsInPlaceOfWhoeverDidBefore() {
    Posting confirmed = submitted().after(new PostingEvent.ApprovalGiven(NOON, SOMEBODY));
    Posting edited = confirmed.after(new PostingEvent.PostingEdited(NOON, content("ada")));
    assertThat(edited.state()).isEqualTo(PostingState.UNDER_REVIEW);
    assertThat(edited.missing()).containsExactly(Approver.mentor("mentor", "ada"));
    Posting gone = edited.after(new PostingEvent.PostingEdited(NOON, content()));
    assertThat(gone.missing()).containsExactly(SOMEBODY);
  }

  /** However mentors come and go, nothing is approved that nobody has approved. */
  @Property
  void everyGateHasSomebody(@ForAll long seed) {
    Random random = new Random(seed);
    Posting posting = Posting.draft(ApprovalPlan.lfx(), some(random));
    posting = posting.after(new PostingEvent.PostingSubmitted(NOON));
    for (int step = 0; step < 12; step++) {
      List<Approver> next = posting.next();
      boolean approve = !next.isEmpty() && random.nextInt(3) > 0;
      posting =
          posting.after(
              approve
                  ? new PostingEvent.ApprovalGiven(NOON, next.get(random.nextInt(next.size())))
                  : new PostingEvent.PostingEdited(NOON, some(random)));
      for (ApprovalStep gate : posting.plan().steps()) {
        List<Approver> asked =
            posting.approvals().keySet().stream()
                .filter(approver -> approver.step().equals(gate.name()))
                .toList();
        List<MentorId> mentors = posting.project().mentors();
        assertThat(asked).hasSize(gate.eachMentor() ? Math.max(1, mentors.size()) : 1);
      }
      assertThat(posting.state() == PostingState.APPROVED).isEqualTo(posting.missing().isEmpty());
    }
  }

  private static PostingContent some(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> content();
      case 1 -> content("ada");
      case 2 -> content("bob");
      default -> content("ada", "bob");
    };
  }

  // Phases.

  private static Term term(PhaseKind kind, String first, String last) {
    return Term.of("2026", "2026-09-01", "2026-12-18")
        .withPhases(Phase.of(kind, first, last, "America/New_York"));
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream().map(Finding::toString).toList();
  }

  @Test
  void applicationHandedInOutsideThePhase_isFound() {
    Application draft = Application.draft(InternId.of("ada"), Set.of());
    Term july = term(PhaseKind.APPLICATION, "2026-07-01", "2026-07-31");
    assertThat(draft.check(july).findings()).isEmpty();
    assertThat(lines(submit(draft, "2026-07-01T03:59:59Z").check(july).findings()))
        .containsExactly(
            "ERROR /history/0 PHASE_NOT_OPEN: the phase \"application\" opens on 1 July 2026");
    assertThat(submit(draft, "2026-07-01T04:00:00Z").check(july).findings()).isEmpty();
    assertThat(submit(draft, "2026-08-01T03:59:59Z").check(july).findings()).isEmpty();
    assertThat(lines(submit(draft, "2026-08-01T04:00:00Z").check(july).findings()))
        .containsExactly(
            "ERROR /history/0 PHASE_OVER: the phase \"application\" was open until 31 July 2026");
    Term without = term(PhaseKind.OFFERS, "2026-08-01", "2026-08-31");
    assertThat(submit(draft, "2026-08-01T04:00:00Z").check(without).findings()).isEmpty();
  }

  @Test
  void applicationThatWentBack_mayComeAgainLater() {
    Application draft = Application.draft(InternId.of("ada"), Set.of());
    Application again =
        submit(draft, "2026-07-31T12:00:00Z")
            .after(
                new ApplicationEvent.ApplicationMoved(
                    Instant.parse("2026-08-02T12:00:00Z"), ApplicationTransition.RETURN));
    Application late = submit(again, "2026-08-03T12:00:00Z");
    assertThat(late.check(term(PhaseKind.APPLICATION, "2026-07-01", "2026-07-31")).findings())
        .isEmpty();
  }

  private static Application submit(Application application, String at) {
    return application.after(
        new ApplicationEvent.ApplicationMoved(Instant.parse(at), ApplicationTransition.SUBMIT));
  }

  @Test
  void postingHandedInOutsideThePhase_isFound() {
    assertThat(
            lines(submitted().check(term(PhaseKind.INTAKE, "2026-05-01", "2026-06-30")).findings()))
        .containsExactly(
            "ERROR /history/0 PHASE_OVER: the phase \"call for projects\" was open until 30 June"
                + " 2026");
    assertThat(submitted().check(term(PhaseKind.INTAKE, "2026-05-01", "2026-07-01")).findings())
        .isEmpty();
  }
}
