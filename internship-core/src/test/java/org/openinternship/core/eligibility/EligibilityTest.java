package org.openinternship.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.openinternship.core.eligibility.StandardRequirement.EDUCATION;
import static org.openinternship.core.eligibility.StandardRequirement.WEEKLY_HOURS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.HostRuleException;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.skill.SkillTaxonomy;

class EligibilityTest {

  private static final PreparedCohort SETTING =
      new PreparedCohort(Cohort.builder().build(), SkillTaxonomy.plain());
  private static final Intern ADA = Intern.builder().id("ada").build();
  private static final Project API =
      Project.builder()
          .id("api")
          .host("city")
          .hoursPerWeek(10)
          .addAcceptedEducation(Education.STUDENT)
          .build();

  private static final Requirement EVEN =
      Requirement.of(
          "even hours",
          (intern, project) ->
              intern.hoursPerWeek().isEmpty()
                  ? Outcome.unknown(Fact.INTERN_HOURS_PER_WEEK)
                  : intern.hoursPerWeek().getAsInt() % 2 == 0
                      ? Outcome.satisfied()
                      : Outcome.violated(
                          GeneralReason.REQUIREMENT_NOT_MET, "even hours", "the hours are odd"));

  private static Reason unknown(Fact fact) {
    return Reason.of(GeneralReason.FACT_UNKNOWN, fact);
  }

  @Test
  void unknown_isRejectedByStandard() {
    Eligibility eligibility = EligibilityRules.standard().in(SETTING);
    Verdict verdict = eligibility.judge(ADA, API);
    assertThat(eligibility.admits(ADA, API)).isFalse();
    assertThat(verdict.eligible()).isFalse();
    assertThat(verdict.against())
        .containsExactly(unknown(Fact.INTERN_HOURS_PER_WEEK), unknown(Fact.INTERN_EDUCATION));
    assertThat(verdict.acceptedUnknown()).isEmpty();
    assertThat(verdict.lines()).hasSize(StandardRequirement.values().length);
  }

  @Test
  void unknown_isAcceptedWhereTheRulesSaySo_andShown() {
    Eligibility eligibility =
        EligibilityRules.none()
            .with(WEEKLY_HOURS, WhenUnknown.ACCEPT)
            .with(EDUCATION, WhenUnknown.ACCEPT)
            .in(SETTING);
    Verdict verdict = eligibility.judge(ADA, API);
    assertThat(eligibility.admits(ADA, API)).isTrue();
    assertThat(verdict.eligible()).isTrue();
    assertThat(verdict.against()).isEmpty();
    assertThat(verdict.acceptedUnknown()).containsExactly("WEEKLY_HOURS", "EDUCATION");
  }

  @Test
  void violated_isRejectedEvenWhereUnknownIsAccepted() {
    Eligibility eligibility =
        EligibilityRules.none().with(WEEKLY_HOURS, WhenUnknown.ACCEPT).in(SETTING);
    Intern busy = ADA.withHoursPerWeek(9);
    assertThat(eligibility.admits(busy, API)).isFalse();
    assertThat(eligibility.judge(busy, API).against())
        .containsExactly(Reason.of(EligibilityReason.WEEKLY_HOURS_TOO_FEW, 10, 9));
  }

  @Test
  void noRules_admitEverybody() {
    assertThat(EligibilityRules.none().in(SETTING).admits(ADA, API)).isTrue();
    assertThat(EligibilityRules.none().in(SETTING).judge(ADA, API))
        .isEqualTo(new Verdict(List.of()));
  }

  @Test
  void ownRequirement_hasAllThreeOutcomes() {
    Eligibility eligibility = EligibilityRules.none().with(EVEN, WhenUnknown.REJECT).in(SETTING);
    assertThat(eligibility.admits(ADA.withHoursPerWeek(8), API)).isTrue();
    assertThat(eligibility.judge(ADA.withHoursPerWeek(9), API).lines())
        .containsExactly(
            new Verdict.Line(
                "even hours",
                Outcome.violated(
                    GeneralReason.REQUIREMENT_NOT_MET, "even hours", "the hours are odd"),
                WhenUnknown.REJECT));
    assertThat(eligibility.judge(ADA, API).against())
        .containsExactly(unknown(Fact.INTERN_HOURS_PER_WEEK));
    assertThat(EVEN).hasToString("even hours");
  }

  @Test
  void ownRequirement_thatGivesNoOutcome_isNamed() {
    Requirement none = Requirement.of("broken", (intern, project) -> null);
    Eligibility eligibility = EligibilityRules.none().with(none, WhenUnknown.REJECT).in(SETTING);
    assertThatExceptionOfType(HostRuleException.class)
        .isThrownBy(() -> eligibility.admits(ADA, API))
        .withMessage(
            "Requirement 'broken' gave no outcome, asked about intern %s and project %s."
                + " Maybe it returned null",
            ADA.id(), API.id());
    assertThatExceptionOfType(HostRuleException.class)
        .isThrownBy(() -> eligibility.judge(ADA, API));
  }

  @Test
  void with_replacesTheRuleOfTheSameName_inItsPlace() {
    EligibilityRules rules =
        EligibilityRules.standard()
            .with(EVEN, WhenUnknown.REJECT)
            .with(WEEKLY_HOURS, WhenUnknown.ACCEPT);
    assertThat(rules.rules()).hasSize(StandardRequirement.values().length + 1);
    assertThat(rules.rules().get(2))
        .isEqualTo(new EligibilityRule(WEEKLY_HOURS, WhenUnknown.ACCEPT));
    assertThat(rules.rules().get(rules.rules().size() - 1).requirement()).isSameAs(EVEN);
    assertThat(EligibilityRules.standard().rules())
        .allMatch(rule -> rule.whenUnknown() == WhenUnknown.REJECT);
  }

  @Test
  void with_doesNotReplaceAnotherRequirementUnderItsName() {
    Requirement own = Requirement.of("EDUCATION", (intern, project) -> Outcome.satisfied());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EligibilityRules.standard().with(own, WhenUnknown.REJECT))
        .withMessage(
            "EligibilityRules: another requirement has the name 'EDUCATION'. Maybe give this one a"
                + " name of its own, or leave the other out first with 'without'");
    assertThat(EligibilityRules.standard().without(EDUCATION).with(own, WhenUnknown.REJECT).rules())
        .extracting(EligibilityRule::requirement)
        .contains(own)
        .doesNotContain(EDUCATION);
  }

  @Test
  void without_leavesOneOut() {
    assertThat(EligibilityRules.standard().without(EDUCATION).rules())
        .hasSize(StandardRequirement.values().length - 1)
        .noneMatch(rule -> rule.requirement() == EDUCATION);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EligibilityRules.none().without(EDUCATION))
        .withMessage(
            "EligibilityRules: there is no requirement 'EDUCATION' to leave out. Maybe it was left"
                + " out before");
  }

  @Test
  void rules_badInput() {
    EligibilityRule rule = new EligibilityRule(EDUCATION, WhenUnknown.REJECT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EligibilityRules(List.of(rule, rule)))
        .withMessageStartingWith("EligibilityRules: requirement 'EDUCATION' is given more than");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Requirement.of(" ", (intern, project) -> Outcome.satisfied()))
        .withMessage("Requirement: name is blank. Maybe an empty line of a form");
    assertThatNullPointerException().isThrownBy(() -> Requirement.of("a", null));
    assertThatNullPointerException().isThrownBy(() -> new EligibilityRule(EDUCATION, null));
    assertThatNullPointerException()
        .isThrownBy(() -> new EligibilityRule(null, WhenUnknown.REJECT));
  }

  @Test
  void outcome_withoutAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Outcome.Violated(List.of()))
        .withMessage("Violated: reasons is empty, it must have at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Outcome.Unknown(List.of()))
        .withMessage("Unknown: reasons is empty, it must have at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Outcome.violated(GeneralReason.REQUIREMENT_NOT_MET, "name only"));
  }
}
