package org.openinternship.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.openinternship.matching.scoring.StandardCriterion.FIELD_OF_INTEREST;
import static org.openinternship.matching.scoring.StandardCriterion.PERIOD;
import static org.openinternship.matching.scoring.StandardCriterion.SKILL_COVERAGE;
import static org.openinternship.matching.scoring.StandardCriterion.WEEKLY_HOURS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillTaxonomy;

class ScoringModelTest {

  private static final PreparedCohort SETTING =
      new PreparedCohort(Cohort.builder().build(), SkillTaxonomy.plain());
  private static final Intern ADA =
      Intern.builder().id("ada").addSkill("java", Proficiency.BASIC).hoursPerWeek(5).build();
  private static final Project API =
      Project.builder()
          .id("api")
          .host("city")
          .field(Field.RESEARCH)
          .requires("java", Proficiency.ADVANCED)
          .hoursPerWeek(10)
          .build();

  @Test
  void standard_isOutOfAHundred_withCriteriaOfTheLibrary() {
    assertThat(ScoringModel.standard().outOf()).isEqualTo(100);
    assertThat(ScoringModel.standard().criteria())
        .extracting(WeightedCriterion::criterion)
        .doesNotHaveDuplicates()
        .isSubsetOf(StandardCriterion.values());
  }

  @Test
  void weightsOutOfBounds() {
    ScoringModel.Builder builder = ScoringModel.none();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.plus(PERIOD, -1))
        .withMessage("ScoringModel: weight of PERIOD is -1, it must be from 0 to 1000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.plus(PERIOD, 1001))
        .withMessage("ScoringModel: weight of PERIOD is 1001, it must be from 0 to 1000");
    assertThatNullPointerException().isThrownBy(() -> builder.plus(null, 1));
  }

  @Test
  void sumOfWeightsOutOfBounds() {
    assertThat(ScoringModel.none().build().outOf()).as("where only lists count").isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScoringModel.none().plus(PERIOD, 0).build())
        .withMessage(
            "ScoringModel: the weights add up to 0, it must be from 1 to 1000. Maybe every weight"
                + " is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScoringModel.none().plus(PERIOD, 1000).plus(WEEKLY_HOURS, 1).build())
        .withMessage(
            "ScoringModel: the weights add up to 1001, it must be from 1 to 1000. Maybe the weights"
                + " are meant in smaller units");
    assertThat(ScoringModel.none().plus(PERIOD, 999).plus(WEEKLY_HOURS, 1).build().outOf())
        .isEqualTo(1000);
  }

  @Test
  void twoCriteriaOfOneName() {
    Criterion own = Criterion.of("PERIOD", (intern, project) -> Measure.full());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScoringModel.none().plus(PERIOD, 1).plus(own, 1).build())
        .withMessage("ScoringModel: criterion 'PERIOD' is there more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Criterion.of(" ", (intern, project) -> Measure.full()))
        .withMessage("Criterion: name is blank. Maybe an empty line of a form");
  }

  @Test
  void contribution_badInput() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contribution("a", Measure.full(), -1))
        .withMessage("Contribution: weight of a is -1, it must be from 0 to 1000");
    assertThatNullPointerException().isThrownBy(() -> new Contribution(null, Measure.full(), 1));
    assertThatNullPointerException().isThrownBy(() -> new Contribution("a", null, 1));
  }

  /** Item 10 of what goes wrong elsewhere: weights that are rescaled behind the caller's back. */
  @Test
  void weightsAreNotRescaled_whereTheyAddUpToSomethingElseThanAHundred() {
    Score score =
        ScoringModel.none()
            .plus(SKILL_COVERAGE, 3)
            .plus(WEEKLY_HOURS, 4)
            .build()
            .in(SETTING)
            .score(ADA, API);
    assertThat(score.points()).isEqualByComparingTo("3");
    assertThat(score.outOf()).isEqualTo(7);
  }

  @Test
  void unknownCountsZero_isShown_andStaysInTheSumOfWeights() {
    Score score =
        ScoringModel.none()
            .plus(FIELD_OF_INTEREST, 50)
            .plus(WEEKLY_HOURS, 50)
            .build()
            .in(SETTING)
            .score(ADA, API);
    assertThat(score).hasToString("25 of 100 points");
    assertThat(score.contributions())
        .extracting(Contribution::toString)
        .containsExactly(
            "field of interest: not known, 0 of 50 points", "hours a week: 25 of 50 points");
  }

  @Test
  void weightOfZero_isShownWithoutCounting() {
    Score score =
        ScoringModel.none()
            .plus(WEEKLY_HOURS, 1)
            .plus(SKILL_COVERAGE, 0)
            .build()
            .in(SETTING)
            .score(ADA, API);
    assertThat(score.points()).isEqualByComparingTo("0.5");
    assertThat(score.contributions().get(1)).hasToString("skills asked for: 0 of 0 points");
  }

  @Test
  void strongest_leavesOutWhatAddsNothing_andKeepsTheOrderOfTheModelInTies() {
    Contribution low = new Contribution("low", Measure.of(1, 2), 10);
    Contribution tied = new Contribution("tied", Measure.of(1, 4), 20);
    Contribution high = new Contribution("high", Measure.full(), 6);
    Contribution none = new Contribution("none", Measure.unknown(), 90);
    Score score = new Score(List.of(low, none, tied, high));
    assertThat(score.strongest(9)).containsExactly(high, low, tied);
    assertThat(score.strongest(1)).containsExactly(high);
    assertThat(score.strongest(0)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> score.strongest(-1))
        .withMessage("Score: count is -1, it must be at least 0");
  }
}
