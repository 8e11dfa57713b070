package org.openinternship.core.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.openinternship.core.admission.People.TERM;
import static org.openinternship.core.admission.People.unknown;
import static org.openinternship.core.admission.People.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Decision;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.GeneralReason;

class AdmissionRulesTest {
  private static final AdmissionRules RULES =
      AdmissionRules.of(Age.atLeast(18), Citizenship.of("US"), new Confirmation("essay"));

  private static final Applicant ELIGIBLE =
      with(
          facts ->
              facts
                  .birthDate(LocalDate.parse("2000-02-29"))
                  .addCitizenships("US")
                  .putAnswer("essay", YesNo.YES));

  private static Applicant eligibleBut(ApplicantFacts facts) {
    return new Applicant(ELIGIBLE.intern(), facts);
  }

  @Test
  void theFirstFailureDecides_andTheFullListIsThereOnRequest() {
    Applicant applicant =
        eligibleBut(
            ELIGIBLE.facts().withBirthDate(LocalDate.parse("2015-01-01")).withCitizenships());
    Applicant failsTwice = eligibleBut(applicant.facts().withAnswers(Map.of("essay", YesNo.NO)));
    Verdict decided = RULES.in(TERM).decide(failsTwice);
    assertThat(decided.lines()).hasSize(1);
    assertThat(decided.decisive()).map(Verdict.Line::requirement).contains("age");
    Verdict judged = RULES.in(TERM).judge(failsTwice);
    assertThat(judged.lines())
        .extracting(Verdict.Line::decision)
        .containsExactly(Decision.NOT_ELIGIBLE, Decision.PENDING, Decision.NOT_ELIGIBLE);
    assertThat(judged.against())
        .extracting(reason -> reason.code())
        .containsExactly(
            AdmissionReason.AGE_TOO_LOW, GeneralReason.FACT_UNKNOWN, AdmissionReason.NOT_CONFIRMED);
  }

  @Test
  void unknownFacts_putOff_orRejectOrPass_asTheRulesSay() {
    assertThat(RULES.in(TERM).judge(unknown()).decision()).isEqualTo(Decision.PENDING);
    assertThat(
            new AdmissionRules(RULES.requirements(), WhenUnknown.REJECT)
                .in(TERM)
                .judge(unknown())
                .decision())
        .isEqualTo(Decision.NOT_ELIGIBLE);
    Verdict accepted =
        new AdmissionRules(RULES.requirements(), WhenUnknown.ACCEPT).in(TERM).judge(unknown());
    assertThat(accepted.decision()).isEqualTo(Decision.ELIGIBLE);
    assertThat(accepted.acceptedUnknown()).containsExactly("age", "citizenship", "essay");
  }

  @Test
  void whatIsAwaited_canRuleOutButNotIn() {
    assertThat(RULES.in(TERM).judge(ELIGIBLE).decision()).isEqualTo(Decision.ELIGIBLE);
    Verdict proofToCome =
        RULES
            .in(TERM)
            .judge(eligibleBut(ELIGIBLE.facts().withAwaited(Set.of(ApplicantFact.CITIZENSHIPS))));
    assertThat(proofToCome.decision()).isEqualTo(Decision.PENDING);
    assertThat(proofToCome.against())
        .extracting(Object::toString)
        .containsExactly(
            "FACT_PENDING: we are waiting to hear of which country the applicant is"
                + " a citizen");
    assertThat(
            RULES
                .in(TERM)
                .judge(
                    eligibleBut(
                        ELIGIBLE
                            .facts()
                            .withBirthDate(LocalDate.parse("2015-01-01"))
                            .withAwaited(Set.of(ApplicantFact.BIRTH_DATE))))
                .decision())
        .isEqualTo(Decision.NOT_ELIGIBLE);
    assertThat(
            new AdmissionRules(RULES.requirements(), WhenUnknown.REJECT)
                .in(TERM)
                .judge(
                    with(
                        f ->
                            f.addAwaited(ApplicantFact.BIRTH_DATE, ApplicantFact.CITIZENSHIPS)
                                .putAnswer("essay", YesNo.PENDING)))
                .decision())
        .isEqualTo(Decision.PENDING);
  }

  @Test
  void noRules_letEverybodyIn() {
    assertThat(AdmissionRules.standard().in(TERM).judge(unknown()).decision())
        .isEqualTo(Decision.ELIGIBLE);
  }

  @Test
  void rules_refuseOneNameTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdmissionRules.of(Age.atLeast(18), Age.between(21, 24)))
        .withMessageContainingAll("AdmissionRules", "'age'", "more than once");
  }

  @Test
  void facts_refuseContradictions() {
    ApplicantFacts facts = ApplicantFacts.builder().intern("ada").build();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                facts
                    .withCitizenships(ELIGIBLE.facts().citizenships())
                    .withNone(ApplicantFact.CITIZENSHIPS))
        .withMessageContainingAll("ApplicantFacts", "CITIZENSHIPS", "none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> facts.withNone(ApplicantFact.BIRTH_DATE))
        .withMessageContainingAll("ApplicantFacts", "BIRTH_DATE", "Maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> facts.withAnswers(Map.of(" ", YesNo.YES)))
        .withMessageContaining("a name in answers is blank");
    Intern ada = Intern.builder().id("ada").hoursPerWeek(10).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Applicant(ada, facts.withNone(ApplicantFact.WEEKLY_HOURS)))
        .withMessageContainingAll("Applicant", "WEEKLY_HOURS", "none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Applicant(ada, ApplicantFacts.builder().intern("grace").build()))
        .withMessageContainingAll("Applicant: facts", "grace", "ada");
  }

  @Test
  void requirements_refuseWhatCannotBeMeant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Age.between(24, 21))
        .withMessageContainingAll("Age", "max is 21", "at least min, which is 24");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Age.atLeast(-1))
        .withMessageContaining("min is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GraduationWindow.atMostMonthsBefore(-1))
        .withMessageContaining("maxMonthsBefore is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GraduationWindow(0, 1_201))
        .withMessageContainingAll("maxMonthsAfter is 1201", "from 0 to 1200");
    assertThatNullPointerException()
        .isThrownBy(() -> Age.atLeast(18).on(null))
        .withMessage("Age.on");
    assertThatIllegalArgumentException()
        .isThrownBy(Citizenship::of)
        .withMessageContaining("at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EnrolledThroughTerm(Set.of()))
        .withMessageContaining("at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FieldOfStudy(new TreeSet<>()))
        .withMessageContaining("at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Languages(List.of()))
        .withMessageContaining("at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(PriorParticipation::noneIn)
        .withMessageContaining("at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExclusionList.of("sanctions"))
        .withMessageContaining("at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExclusionList.of("", "listed"))
        .withMessageContaining("name is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Confirmation(" "))
        .withMessageContaining("name is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WeeklyHours(0))
        .withMessageContaining("from 1 to 168");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Schooling(EducationLevel.MASTER, EducationLevel.BACHELOR, true))
        .withMessageContainingAll("min is MASTER", "BACHELOR");
  }
}
