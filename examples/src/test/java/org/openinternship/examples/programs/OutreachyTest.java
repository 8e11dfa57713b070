package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.examples.programs.Applying.applicant;
import static org.openinternship.examples.programs.Applying.decisive;
import static org.openinternship.examples.programs.Applying.judge;
import static org.openinternship.examples.programs.Working.said;
import static org.openinternship.examples.programs.Working.started;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openinternship.core.admission.AdmissionReason;
import org.openinternship.core.admission.Applicant;
import org.openinternship.core.admission.ApplicantFact;
import org.openinternship.core.admission.ApplicantFacts;
import org.openinternship.core.admission.Locality;
import org.openinternship.core.admission.Participation;
import org.openinternship.core.admission.YesNo;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.evaluation.EvaluationResult;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.TermId;
import org.openinternship.core.pay.PayTerms;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.TerminationReason;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.Commitment;
import org.openinternship.core.time.CommitmentKind;
import org.openinternship.core.time.DateRange;

/** What makes Outreachy special: requirements in an order, and the time rule. */
class OutreachyTest {
  @Test
  void programIsSound() {
    assertThat(Outreachy.program().validate().findings()).isEmpty();
    assertThat(Outreachy.program().check(Outreachy.term()).findings()).isEmpty();
  }

  private static Applicant outreachy(Commitment commitment) {
    return applicant(
        i -> i.addAuthorisedToWorkIn("KE").addCommitment(commitment),
        f ->
            f.birthDate(LocalDate.parse("2008-05-25"))
                .place(Locality.of("KE"))
                .addNone(ApplicantFact.PARTICIPATIONS)
                .putAnswer("under-export-control", YesNo.NO)
                .putAnswer("under-sanctions", YesNo.NO)
                .putAnswer("essay-accepted", YesNo.YES));
  }

  private static Commitment job(String first, String last) {
    return Commitment.builder()
        .kind(CommitmentKind.JOB)
        .dates(DateRange.of(first, last))
        .hoursPerWeek(25)
        .build();
  }

  @Test
  void outreachy_timeRule() {
    Program program = Outreachy.program();
    Term term = Outreachy.term();
    assertThat(term.period().days()).isEqualTo(90);
    Commitment first30Days = job("2026-05-25", "2026-06-23");
    assertThat(decisive(judge(program, term, outreachy(first30Days)))).isEqualTo("ELIGIBLE");
    Commitment days20To70 =
        Commitment.builder()
            .kind(CommitmentKind.UNIVERSITY_TERM)
            .dates(DateRange.of("2026-06-13", "2026-08-02"))
            .build();
    Verdict verdict = judge(program, term, outreachy(days20To70));
    assertThat(decisive(verdict)).isEqualTo("NOT_ELIGIBLE by free time");
    assertThat(verdict.against())
        .extracting(Object::toString)
        .containsExactly(
            "FREE_RUN_TOO_SHORT: other commitments leave the applicant at most 20 free days in a row in"
                + " the term from 25 May to 22 August 2026, 49 are needed");
    Commitment always = job("2026-01-01", "2026-12-31");
    assertThat(judge(program, term, outreachy(always)).against())
        .extracting(reason -> reason.code())
        .containsExactly(AdmissionReason.NEVER_FREE);
    assertThat(decisive(judge(program, term, outreachy(always.withEndsOnAcceptance(true)))))
        .isEqualTo("ELIGIBLE");
  }

  @Test
  void outreachy_givesTheFirstReasonInItsOrder() {
    Program program = Outreachy.program();
    Term term = Outreachy.term();
    Applicant sound = outreachy(job("2026-05-25", "2026-06-23"));
    ApplicantFacts facts = sound.facts().withNone();
    Participation earlier = new Participation(ProgramId.of("gsoc"), TermId.of("2025"));
    ApplicantFacts before = facts.withParticipations(earlier);
    assertThat(decisive(judge(program, term, new Applicant(sound.intern(), before))))
        .isEqualTo("NOT_ELIGIBLE by prior participation");
    ApplicantFacts younger = before.withBirthDate(LocalDate.parse("2008-05-26"));
    Verdict verdict = judge(program, term, new Applicant(sound.intern(), younger));
    assertThat(decisive(verdict)).isEqualTo("NOT_ELIGIBLE by age");
    assertThat(verdict.lines())
        .extracting(Verdict.Line::requirement)
        .containsExactly(
            "age",
            "work authorisation",
            "export control",
            "prior participation",
            "free time",
            "sanctions",
            "essay-accepted");
  }

  @Test
  void outreachy_sanctionsCheck_isPendingAndNoRejection() {
    Applicant sound = outreachy(job("2026-05-25", "2026-06-23"));
    Map<String, YesNo> answers = new TreeMap<>(sound.facts().answers());
    answers.put("under-sanctions", YesNo.YES);
    Applicant under = new Applicant(sound.intern(), sound.facts().withAnswers(answers));
    assertThat(decisive(judge(Outreachy.program(), Outreachy.term(), under)))
        .isEqualTo("PENDING by sanctions");
    answers.put("under-sanctions", YesNo.PENDING);
    Applicant checked = new Applicant(sound.intern(), sound.facts().withAnswers(answers));
    assertThat(decisive(judge(Outreachy.program(), Outreachy.term(), checked)))
        .isEqualTo("PENDING by sanctions");
    answers.put("essay-accepted", YesNo.NO);
    Applicant poorEssay = new Applicant(sound.intern(), sound.facts().withAnswers(answers));
    assertThat(decisive(judge(Outreachy.program(), Outreachy.term(), poorEssay)))
        .isEqualTo("NOT_ELIGIBLE by essay-accepted");
  }

  @Test
  void outreachy_feedbackReleasesTheInstalments_andMayEndThePlacementWithPayOrWithout() {
    Program program = Outreachy.program();
    Project project = Outreachy.project("api", "ghent");
    assertThat(program.check(project).findings()).isEmpty();
    Placement placement = started(program, Outreachy.term(), project);
    assertThat(placement.hoursPerWeek()).hasValue(30);
    Engagement first =
        Engagement.of(placement)
            .compensation(project.compensation())
            .payTerms(PayTerms.of(program.pay()).build())
            .addEvaluations(said(placement, program, "feedback-1", EvaluationResult.PASS))
            .build();
    assertThat(due(first)).isEqualTo(Money.of("1750.00", "USD"));
    assertThat(due(ended(first, program, EvaluationResult.ENDED_WITH_PAY)))
        .isEqualTo(Money.of("3500.00", "USD"));
    assertThat(due(ended(first, program, EvaluationResult.ENDED_WITHOUT_PAY)))
        .isEqualTo(Money.of("1750.00", "USD"));
  }

  private static Engagement ended(Engagement first, Program program, EvaluationResult result) {
    Placement placement = first.placement();
    return first
        .withEvaluations(first.evaluations().get(0), said(placement, program, "feedback-2", result))
        .after(
            new PlacementEvent.Terminated(
                Instant.parse("2026-07-10T12:00:00Z"), TerminationReason.PERFORMANCE));
  }

  private static Money due(Engagement engagement) {
    Instant now = Instant.parse("2026-07-15T12:00:00Z");
    return engagement.pay(now).orElseThrow().totalDue().orElseThrow();
  }

  @Test
  void outreachy_extendsByFiveWeeksInTotal() {
    Placement placement =
        started(Outreachy.program(), Outreachy.term(), Outreachy.project("api", "ghent"));
    Instant at = Instant.parse("2026-08-01T12:00:00Z");
    Placement longer =
        placement.after(new PlacementEvent.Extended(at, LocalDate.parse("2026-09-26"))); // 35 days
    assertThat(longer.period().days()).isEqualTo(90 + 35);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> longer.after(new PlacementEvent.Extended(at, LocalDate.parse("2026-09-27"))));
  }
}
