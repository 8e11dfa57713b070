package org.openinternship.core.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.core.admission.People.intern;
import static org.openinternship.core.admission.People.unknown;
import static org.openinternship.core.admission.People.with;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Decision;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.id.HostId;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.people.Enrolment.Load;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;
import org.openinternship.core.term.TermDay;
import org.openinternship.core.time.CommitmentRules;
import org.openinternship.core.time.DateRange;

/** What programs ask for beside one yes or no. */
class AdmissionCasesTest {
  private static final Term TERM = Term.of("2026", "2026-09-01", "2027-05-31");

  private static List<Object> codes(AdmissionRequirement requirement, Applicant applicant) {
    return requirement.check(applicant, TERM).reasons().stream().<Object>map(Reason::code).toList();
  }

  private static Decision decision(AdmissionRequirement requirement, Applicant applicant) {
    return AdmissionRules.of(requirement).in(TERM).judge(applicant).decision();
  }

  // Pending where the program says pending.

  @Test
  void clearance_answeredYes_isPendingAndNoRejection() {
    Clearance sanctions = Clearance.of("sanctions", "under-sanctions", "on-a-list");
    assertThat(
            decision(
                sanctions,
                with(
                    f ->
                        f.putAnswer("under-sanctions", YesNo.YES)
                            .putAnswer("on-a-list", YesNo.NO))))
        .isEqualTo(Decision.PENDING);
    assertThat(
            decision(
                sanctions,
                with(
                    f ->
                        f.putAnswer("under-sanctions", YesNo.NO).putAnswer("on-a-list", YesNo.NO))))
        .isEqualTo(Decision.ELIGIBLE);
    assertThat(sanctions.check(unknown(), TERM).missingFacts())
        .containsExactly("under-sanctions", "on-a-list");
  }

  /** The program waits even where what is not known rejects: a yes is known. */
  @Test
  void clearance_answeredYes_isPendingUnderEveryRuleForTheUnknown() {
    Applicant under = with(f -> f.putAnswer("under-sanctions", YesNo.YES));
    AdmissionRules rules =
        new AdmissionRules(
            List.of(Clearance.of("sanctions", "under-sanctions")), WhenUnknown.REJECT);
    assertThat(rules.in(TERM).judge(under).decision()).isEqualTo(Decision.PENDING);
  }

  @Test
  void clearance_ofWhatMustBeConfirmed_isAContradiction() {
    AdmissionRules rules =
        AdmissionRules.of(new Confirmation("abroad")).withHost("un", Clearance.of("c", "abroad"));
    assertThat(rules.validate().findings())
        .extracting(Finding::path)
        .containsExactly("/ofHosts/0/requirement/grounds/0");
  }

  // A permit with first and last day.

  private static Applicant permitted(WorkPermit... permits) {
    return with(i -> i.addAuthorisedToWorkIn("DE"), f -> f.addPermits(permits));
  }

  @Test
  void permit_hasToLastForTheWholeTerm() {
    WorkAuthorisation germany = WorkAuthorisation.in("DE");
    assertThat(germany.check(permitted(), TERM)).isEqualTo(Outcome.satisfied());
    assertThat(germany.check(permitted(WorkPermit.of("DE", "2026-09-01", "2027-05-31")), TERM))
        .isEqualTo(Outcome.satisfied());
    assertThat(codes(germany, permitted(WorkPermit.of("DE", "2026-09-01", "2027-05-30"))))
        .containsExactly(AdmissionReason.PERMIT_NOT_THROUGH_TERM);
    assertThat(codes(germany, permitted(WorkPermit.of("DE", "2026-09-02", "2027-12-31"))))
        .containsExactly(AdmissionReason.PERMIT_NOT_THROUGH_TERM);
    assertThat(
            germany.check(
                permitted(
                    WorkPermit.of("DE", "2027-01-01", "2027-12-31"),
                    WorkPermit.of("DE", "2026-01-01", "2026-12-31")),
                TERM))
        .as("two in a row")
        .isEqualTo(Outcome.satisfied());
    assertThat(
            codes(
                germany,
                permitted(
                    WorkPermit.of("DE", "2026-01-01", "2026-12-30"),
                    WorkPermit.of("DE", "2027-01-01", "2027-12-31"))))
        .as("a day between them")
        .containsExactly(AdmissionReason.PERMIT_NOT_THROUGH_TERM);
  }

  @Test
  void permit_forOneCountry_leavesTheOthersAsTheyAre() {
    Applicant ada =
        with(
            i -> i.addAuthorisedToWorkIn("FR"),
            f -> f.addPermit(WorkPermit.of("DE", "2026-01-01", "2026-12-31")));
    assertThat(WorkAuthorisation.in("DE", "FR").check(ada, TERM)).isEqualTo(Outcome.satisfied());
    assertThat(WorkAuthorisation.in("FR").check(ada, TERM)).isEqualTo(Outcome.satisfied());
    Applicant lives =
        with(
            f ->
                f.place(Locality.of("DE"))
                    .addPermit(WorkPermit.of("DE", "2026-01-01", "2027-12-31")));
    assertThat(WorkAuthorisation.in().check(lives, TERM)).isEqualTo(Outcome.satisfied());
    assertThat(lives.facts().toString()).doesNotContain("2027");
  }

  // Several enrolments in a row.

  private static Applicant enrolled(Enrolment... enrolments) {
    return intern(i -> i.addEnrolments(enrolments));
  }

  private static Enrolment enrolment(Load load, String first, String last) {
    return new Enrolment(load, Optional.of(DateRange.of(first, last)));
  }

  @Test
  void enrolmentsInARow_coverTheTermTogether() {
    EnrolledThroughTerm any = EnrolledThroughTerm.anyLoad();
    Enrolment bachelor = enrolment(Load.FULL_TIME, "2023-10-01", "2027-03-31");
    Enrolment master = enrolment(Load.PART_TIME, "2027-04-01", "2029-03-31");
    assertThat(any.check(enrolled(master, bachelor), TERM)).isEqualTo(Outcome.satisfied());
    assertThat(codes(any, enrolled(bachelor)))
        .containsExactly(AdmissionReason.NOT_ENROLLED_THROUGH_TERM);
    Enrolment later = enrolment(Load.FULL_TIME, "2027-04-02", "2029-03-31");
    assertThat(codes(any, enrolled(bachelor, later)))
        .as("a day between them")
        .containsExactly(AdmissionReason.NOT_ENROLLED_THROUGH_TERM);
    assertThat(codes(EnrolledThroughTerm.fullTime(), enrolled(bachelor, master)))
        .as("the second is part time")
        .containsExactly(AdmissionReason.NOT_ENROLLED_THROUGH_TERM);
    Enrolment open = new Enrolment(Load.FULL_TIME, Optional.empty());
    assertThat(any.check(enrolled(bachelor, open), TERM)).isInstanceOf(Outcome.Unknown.class);
    assertThat(any.check(enrolled(bachelor, master, open), TERM)).isEqualTo(Outcome.satisfied());
  }

  // One of these.

  private static final AnyOf CITIZEN_OR_PERMIT =
      AnyOf.of("status", Citizenship.of("US"), WorkAuthorisation.in("US"));

  @Test
  void oneOfThese_isEnough_whateverTheOthersAre() {
    assertThat(decision(CITIZEN_OR_PERMIT, with(f -> f.addCitizenships("US"))))
        .isEqualTo(Decision.ELIGIBLE);
    assertThat(decision(CITIZEN_OR_PERMIT, intern(i -> i.addAuthorisedToWorkIn("US"))))
        .isEqualTo(Decision.ELIGIBLE);
    Applicant neither = with(i -> i.addAuthorisedToWorkIn("CA"), f -> f.addCitizenships("CA"));
    Verdict verdict = AdmissionRules.of(CITIZEN_OR_PERMIT).in(TERM).judge(neither);
    assertThat(verdict.against())
        .extracting(Reason::message)
        .containsExactly(
            "one of these has to be met: citizenship or work authorisation",
            "citizenship of the United States is needed",
            "authorisation to work in the United States is needed");
    assertThat(CITIZEN_OR_PERMIT.check(with(f -> f.addCitizenships("CA")), TERM))
        .isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void oneOfThese_whatIsAwaitedForOne_leavesTheOther() {
    Applicant proofToCome =
        with(
            i -> i.addAuthorisedToWorkIn("US"),
            f -> f.addCitizenships("US").addAwaited(ApplicantFact.CITIZENSHIPS));
    assertThat(decision(CITIZEN_OR_PERMIT, proofToCome)).isEqualTo(Decision.ELIGIBLE);
    Applicant onlyProofToCome =
        with(
            i -> i.addAuthorisedToWorkIn("CA"),
            f -> f.addCitizenships("US").addAwaited(ApplicantFact.CITIZENSHIPS));
    assertThat(decision(CITIZEN_OR_PERMIT, onlyProofToCome)).isEqualTo(Decision.PENDING);
  }

  @Test
  void oneOfThese_isCheckedAgainstTheTerm() {
    FreeTime all = new FreeTime(CommitmentRules.builder().minFreeDays(5_000).build());
    Age age = Age.atLeast(18).on(TermDay.lastOf(PhaseKind.APPLICATION));
    assertThat(AdmissionRules.of(AnyOf.of("a", all, age)).check(TERM).findings())
        .extracting(finding -> finding.reason().code())
        .containsExactly(AdmissionReason.AGE_ON_MISSING_DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnyOf.of("a"))
        .withMessageContaining("requirements is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnyOf.of("a", Age.atLeast(1), Age.atLeast(2)))
        .withMessageContaining("requirement 'age' is there more than once");
  }

  // A rule of a host's own.

  @Test
  void ruleOfAHost_countsForItsProjectsOnly() {
    AdmissionRules rules =
        AdmissionRules.of(Citizenship.of("US"))
            .withHost("navy", new Confirmation("cleared"))
            .withHost("zoo", new Confirmation("vaccinated"));
    Applicant ada =
        with(
            f ->
                f.addCitizenships("US")
                    .putAnswer("cleared", YesNo.NO)
                    .putAnswer("vaccinated", YesNo.YES));
    assertThat(rules.in(TERM).judge(ada).decision()).isEqualTo(Decision.ELIGIBLE);
    assertThat(rules.in(TERM, HostId.of("zoo")).judge(ada).decision()).isEqualTo(Decision.ELIGIBLE);
    assertThat(rules.in(TERM, HostId.of("other")).judge(ada).lines()).hasSize(1);
    Verdict navy = rules.in(TERM, HostId.of("navy")).judge(ada);
    assertThat(navy.decision()).isEqualTo(Decision.NOT_ELIGIBLE);
    assertThat(navy.lines())
        .extracting(Verdict.Line::requirement)
        .containsExactly("citizenship", "cleared");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.withHost("navy", Citizenship.of("FR")))
        .withMessage("AdmissionRules: requirement 'citizenship' is given more than once");
    AdmissionRequirement custom =
        AdmissionRequirement.of("desk", Set.of(), (applicant, term) -> Outcome.satisfied());
    assertThat(rules.withHost("navy", custom).in(TERM, HostId.of("navy")).judge(ada).lines())
        .hasSize(3);
  }
}
