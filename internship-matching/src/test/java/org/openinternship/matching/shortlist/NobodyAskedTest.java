package org.openinternship.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.core.skill.Proficiency.ADVANCED;
import static org.openinternship.core.skill.Proficiency.EXPERT;
import static org.openinternship.core.skill.Proficiency.WORKING;

import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.term.Term;
import org.openinternship.matching.scoring.Contribution;
import org.openinternship.matching.scoring.Score;
import org.openinternship.matching.scoring.ScoreReason;
import org.openinternship.matching.scoring.ScoringModel;

/** Scores that came out wrong as long as silence earned points. */
class NobodyAskedTest {
  private static final Intern BLANK = Intern.builder().id("blank").build();

  private static Project.Builder project(String id) {
    return Project.builder().id(id).host("city");
  }

  private static Recommender recommender(Intern intern, Project... projects) {
    EligibilityRules rules = EligibilityRules.none();
    for (StandardRequirement requirement : StandardRequirement.values()) {
      rules = rules.with(requirement, WhenUnknown.ACCEPT);
    }
    Cohort cohort =
        Cohort.builder()
            .term(Term.of("fall", "2026-09-01", "2026-12-18"))
            .addIntern(intern)
            .addProjects(projects)
            .build();
    return Recommender.of(cohort, rules, ScoringModel.standard(), SkillTaxonomy.plain());
  }

  /** It had 45 of 100. */
  @Test
  void blankProfile_getsNothingFromAProjectThatPrefersRust() {
    Project rust = project("rust").prefers("rust", EXPERT).build();
    Score score = recommender(BLANK, rust).rankProjects("blank", 1).get(0).score();
    assertThat(score.millionths()).isZero();
    assertThat(score.outOf()).isEqualTo(100);
    assertThat(score.strongest(10)).isEmpty();
    assertThat(score.asked())
        .as("skills, the term and supervision were asked for, nothing else")
        .isEqualTo(35 + 5 + 5);
    assertThat(score).hasToString("0 of 100 points, 45 of which were asked for");
  }

  /** It was 90 to 62 for the vague one. */
  @Test
  void studentWithAdvancedJavaOnly_isShownTheProjectThatAsksForJavaFirst() {
    Intern student = Intern.builder().id("sam").addSkill("java", ADVANCED).build();
    Project vague = project("a vague one").build();
    Project java =
        project("java").requires("java", WORKING).hoursPerWeek(10).field(Field.RESEARCH).build();
    assertThat(recommender(student, vague, java).rankProjects("sam", 2))
        .extracting(RankedProject::project)
        .containsExactly(ProjectId.of("java"), ProjectId.of("a vague one"));
  }

  @Test
  void fieldThatNobodyNamed_isNoReason() {
    Project java = project("java").requires("java", WORKING).build();
    Intern student = Intern.builder().id("sam").addSkill("java", ADVANCED).build();
    Score score = recommender(student, java).rankProjects("sam", 1).get(0).score();
    assertThat(score.strongest(10))
        .extracting(Contribution::criterion)
        .containsExactly("SKILL_COVERAGE");
    Contribution field = score.contributions().get(1);
    assertThat(field.criterion()).isEqualTo("FIELD_OF_INTEREST");
    assertThat(field.asked()).isFalse();
    assertThat(field.reason().code()).isEqualTo(ScoreReason.CRITERION_NOT_ASKED);
  }
}
