package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.TeamAssignment;
import org.openinternship.matching.optimum.Objective;
import org.openinternship.matching.optimum.SearchStatus;
import org.openinternship.matching.optimum.StandardObjective;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.TeamProperty;
import org.openinternship.matching.policy.TeamRule;

/** Teams of a cohort by rules in the words of the domain. */
class TeamAssignmentTest {
  private static final TeamProperty SQL =
      new TeamProperty.SkillFrom(Skill.of("SQL", Proficiency.WORKING));
  private static final TeamProperty SPANISH =
      new TeamProperty.LanguageFrom(LanguageSkill.of(Locale.forLanguageTag("es"), CefrLevel.B1));

  private static TeamRule.Builder rule(String name, TeamProperty property) {
    return TeamRule.builder().name(name).property(property).minInterns(1);
  }

  /** Ada and Ben know SQL, Cy knows too little of it, Ben and Dee speak Spanish; all want atlas. */
  private static Cohort cohort() {
    return Cohort.builder()
        .addProject(Project.builder().id("atlas").host("ghent").seats(2).build())
        .addProject(Project.builder().id("books").host("turin").seats(2).build())
        .addIntern(intern("ada").addSkill("sql", Proficiency.ADVANCED).build())
        .addIntern(
            intern("ben")
                .addSkill("sql", Proficiency.WORKING)
                .addLanguages(LanguageSkill.of(Locale.forLanguageTag("es"), CefrLevel.C1))
                .build())
        .addIntern(intern("cy").addSkill("sql", Proficiency.BASIC).build())
        .addIntern(
            intern("dee")
                .addLanguages(LanguageSkill.of(Locale.forLanguageTag("es"), CefrLevel.B1))
                .build())
        .addBids("ada", "atlas", "books")
        .addBids("ben", "atlas", "books")
        .addBids("cy", "books", "atlas")
        .addBids("dee", "books", "atlas")
        .build();
  }

  private static Intern.Builder intern(String id) {
    return Intern.builder().id(id);
  }

  private static Allocation match(TeamAssignment mechanism) {
    return MatchingEngine.of(MatchingPolicy.standard().withMechanism(mechanism)).match(cohort());
  }

  private static ProjectId placeOf(Allocation allocation, String intern) {
    return allocation.matchOf(InternId.of(intern)).orElseThrow().project();
  }

  @Test
  void eachTeamHasSomebodyWithEachProperty() {
    TeamAssignment mechanism =
        TeamAssignment.of(1_000, List.of(rule("SQL", SQL).build(), rule("es", SPANISH).build()));
    Allocation allocation = match(mechanism);
    assertThat(mechanism.name()).isEqualTo("teams/size+rank-sum");
    assertThat(placeOf(allocation, "ada")).isNotEqualTo(placeOf(allocation, "ben"));
    assertThat(placeOf(allocation, "ben")).isNotEqualTo(placeOf(allocation, "dee"));
    assertThat(allocation.search().orElseThrow().status()).isEqualTo(SearchStatus.OPTIMAL);
    assertThat(allocation.explain(InternId.of("ada")).preferred()).isNotNull();
  }

  @Test
  void aRuleOfOneProject_leavesTheOthersAlone() {
    Allocation allocation =
        match(
            TeamAssignment.of(
                100,
                List.of(
                    rule("SQL", SQL).minInterns(2).addProjects(ProjectId.of("books")).build())));
    assertThat(placeOf(allocation, "ada")).isEqualTo(ProjectId.of("books"));
    assertThat(placeOf(allocation, "ben")).isEqualTo(ProjectId.of("books"));
  }

  @Test
  void whatCannotBe_isRefusedByName_orCostsItsPrice() {
    TeamRule three = rule("SQL", SQL).minInterns(2).build();
    Cohort cohort = cohort();
    // Two teams of two with two each would need four who know SQL; one team of two is possible.
    TeamAssignment hard =
        TeamAssignment.of(1_000, List.of(three), List.of(StandardObjective.SIZE), List.of());
    Allocation one = MatchingEngine.of(MatchingPolicy.standard().withMechanism(hard)).match(cohort);
    assertThat(one.matches()).hasSize(2);
    TeamAssignment priced = TeamAssignment.of(1_000, List.of(three.withPrice(1)));
    assertThat(priced.name()).isEqualTo("teams/size+price+rank-sum");
    assertThat(match(priced).matches()).hasSize(4);
  }

  @Test
  void properties_areWhatInternsSay() {
    Intern ben = cohort().interns().get(1);
    SkillTaxonomy plain = SkillTaxonomy.plain();
    assertThat(SQL.isOf(ben, plain)).isTrue();
    assertThat(SQL.isOf(cohort().interns().get(2), plain)).isFalse();
    assertThat(SPANISH.isOf(ben, plain)).isTrue();
    assertThat(SPANISH.isOf(cohort().interns().get(0), plain)).isFalse();
    TeamProperty student = new TeamProperty.StageOfEducation(Education.STUDENT);
    assertThat(student.isOf(ben, plain)).isFalse();
    assertThat(student.isOf(ben.withEducation(Education.STUDENT), plain)).isTrue();
    TeamProperty maps = new TeamProperty.FieldOfInterest(Field.SOFTWARE_DEVELOPMENT);
    assertThat(maps.isOf(ben, plain)).isFalse();
    assertThat(maps.isOf(ben.withFieldsOfInterest(Field.SOFTWARE_DEVELOPMENT), plain)).isTrue();
  }

  @Test
  void badInput_isRefused() {
    TeamRule rule = rule("SQL", SQL).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamAssignment.of(0, List.of(rule)))
        .withMessageContaining("TeamAssignment: maxSteps is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamAssignment.of(1, List.of(rule, rule)))
        .withMessage("TeamAssignment: name of a rule is SQL, it must be that of one rule alone");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TeamAssignment.of(
                    1, List.of(rule), List.of(new Objective.LeastWorst(() -> "cost")), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.withMaxInterns(0))
        .withMessage("TeamRule: maxInterns is 0, it must be at least minInterns, which is 1");
    Market bare = Market.builder(CapacityTree.flat()).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamAssignment.of(1, List.of(rule)).assign(bare))
        .withMessageContaining("teams go by SQL");
  }
}
