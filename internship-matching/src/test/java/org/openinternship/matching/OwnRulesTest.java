package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.Fact;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.ScoringModel;

/** Rules of the host's own, and what is said where facts are missing or names ambiguous. */
class OwnRulesTest {

  private static Cohort.Builder cohort() {
    return Cohort.builder()
        .addIntern(Intern.builder().id("ann").education(Education.STUDENT).build())
        .addIntern(Intern.builder().id("bob").education(Education.GRADUATE).build())
        .addIntern(Intern.builder().id("eve").build())
        .addProject(Project.builder().id("map").host("city").build())
        .addBids("ann", "map")
        .addBids("bob", "map")
        .addBids("eve", "map");
  }

  private static final Requirement GRADUATES =
      Requirement.of(
          "graduates",
          (intern, project) ->
              intern
                  .education()
                  .map(
                      education ->
                          education == Education.GRADUATE
                              ? Outcome.satisfied()
                              : Outcome.violated(
                                  GeneralReason.REQUIREMENT_NOT_MET,
                                  "graduates",
                                  "still a student"))
                  .orElse(Outcome.unknown(Fact.INTERN_EDUCATION)));

  private static Allocation match(EligibilityRules rules, Cohort cohort) {
    return MatchingEngine.of(MatchingPolicy.builder().eligibility(rules).build()).match(cohort);
  }

  @Test
  void anOwnRequirement_decidesAndGivesItsReason() {
    Allocation allocation =
        match(EligibilityRules.none().with(GRADUATES, WhenUnknown.REJECT), cohort().build());
    assertThat(allocation.matches()).extracting(m -> m.intern().value()).containsExactly("bob");
    assertThat(allocation.explain(InternId.of("ann"), ProjectId.of("map")))
        .extracting(Reason::message)
        .containsExactly("graduates: still a student");
    assertThat(allocation.explain(InternId.of("eve"), ProjectId.of("map")))
        .extracting(Reason::code)
        .containsExactly(GeneralReason.FACT_UNKNOWN);
  }

  @Test
  void anUnknownThatThePolicyAccepts_isReportedForWhoeverWasMatched() {
    Cohort cohort = cohort().build().withProjects(cohort().build().projects().get(0).withSeats(3));
    Allocation allocation =
        match(EligibilityRules.none().with(GRADUATES, WhenUnknown.ACCEPT), cohort);
    assertThat(allocation.matches()).hasSize(2);
    assertThat(allocation.findings()).hasSize(1);
    assertThat(allocation.findings().get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(allocation.findings().get(0).reason())
        .isEqualTo(Reason.of(MatchReason.UNKNOWN_ACCEPTED, "graduates", "eve", "map"));
    assertThat(allocation.record().findings()).isEqualTo(allocation.findings());
  }

  @Test
  void anOwnCriterion_decidesWhoGetsIn_andIsShown() {
    Criterion vowels =
        Criterion.of(
            "vowels",
            (intern, project) ->
                Measure.of(
                    intern.id().value().chars().filter(c -> "aeiou".indexOf(c) >= 0).count(), 3));
    ScoringModel model = ScoringModel.none().plus(vowels, 30).build();
    Allocation allocation =
        MatchingEngine.of(MatchingPolicy.builder().scoring(model).build()).match(cohort().build());
    assertThat(allocation.matches())
        .extracting(match -> match.intern() + " " + match.score().points())
        .containsExactly("eve 20.000000");
    assertThat(allocation.record().spreads())
        .extracting(spread -> spread.criterion() + " " + spread.min() + " " + spread.max())
        .containsExactly("vowels 10000000 20000000");
  }

  @Test
  void anAmbiguousSkill_isReportedOnce_whereItStandsFirst() {
    SkillTaxonomy taxonomy =
        SkillTaxonomy.builder().alias("go", "go language").alias("go", "go game").build();
    Cohort cohort =
        Cohort.builder()
            .addProject(
                Project.builder()
                    .id("map")
                    .host("city")
                    .prefers("java", Proficiency.BASIC)
                    .prefers("go", Proficiency.BASIC)
                    .build())
            .addIntern(Intern.builder().id("ann").addSkill("go", Proficiency.EXPERT).build())
            .addBids("ann", "map")
            .build();
    Allocation allocation =
        MatchingEngine.of(MatchingPolicy.builder().taxonomy(taxonomy).build()).match(cohort);
    assertThat(allocation.findings())
        .extracting(finding -> finding.severity() + " " + finding.path())
        .containsExactly("WARNING /projects/0/skillNeeds/1/name");
    assertThat(allocation.findings().get(0).reason().code()).isEqualTo(MatchReason.AMBIGUOUS_SKILL);
    assertThat(allocation.findings().get(0).reason().argument("candidates"))
        .contains("go game", "go language");
  }

  @Test
  void findingsOfTheCohort_comeFirst() {
    Cohort cohort = cohort().build();
    Cohort roomy =
        cohort.withBids().withHosts(HostOrganization.builder().id("city").maxInterns(9).build());
    assertThat(match(EligibilityRules.none(), roomy).findings())
        .extracting(finding -> finding.reason().code())
        .containsExactly(CohortReason.LIMIT_ABOVE_SEATS, MatchReason.NO_BIDS);
  }

  @Test
  void withoutTheRequirement_thePairIsConsidered() {
    Cohort cohort =
        cohort()
            .build()
            .withProjects(
                Project.builder().id("map").host("city").seats(3).hoursPerWeek(10).build());
    assertThat(match(EligibilityRules.standard(), cohort).matches()).isEmpty();
    EligibilityRules fewer = EligibilityRules.standard().without(StandardRequirement.WEEKLY_HOURS);
    assertThat(match(fewer, cohort).matches()).hasSize(3);
    assertThat(match(fewer, cohort).record().refusals()).isEmpty();
  }
}
