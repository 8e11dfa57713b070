package org.openinternship.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;

class EvaluationFormTest {
  private static final EvaluationForm FORM =
      new EvaluationForm(
          "work",
          List.of(
              new EvaluationItem("quality", "Quality of the work", RatingScale.INDEPENDENCE),
              new EvaluationItem("contact", "Keeps in contact", RatingScale.of("No", "Yes"))));

  @Test
  void careerReadiness_hasTheEightCompetencies() {
    assertThat(CompetencyFramework.CAREER_READINESS.competencies())
        .extracting(Competency::name)
        .containsExactly(
            "Career & Self-Development",
            "Communication",
            "Critical Thinking",
            "Equity & Inclusion",
            "Leadership",
            "Professionalism",
            "Teamwork",
            "Technology");
    assertThat(CompetencyFramework.LIFE_COMP.competencies()).hasSize(9);
    EvaluationForm form = CompetencyFramework.CAREER_READINESS.form(RatingScale.INDEPENDENCE);
    assertThat(form.name()).isEqualTo("career-readiness");
    assertThat(form.items()).hasSize(8);
    assertThat(form.item("career-self-development"))
        .hasValueSatisfying(item -> assertThat(item.text()).isEqualTo("Career & Self-Development"));
    assertThat(form.item("equity")).isEmpty();
  }

  @Test
  void scale_describesEachLevel() {
    assertThat(RatingScale.INDEPENDENCE.anchor(1)).isEqualTo("Is shown how, step by step");
    assertThat(RatingScale.INDEPENDENCE.anchor(4))
        .isEqualTo("Does it so that others learn from it");
    assertThat(RatingScale.AGREEMENT.highest()).isEqualTo(4);
    for (int wrong : new int[] {0, 5}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RatingScale.AGREEMENT.anchor(wrong))
          .withMessage(
              "RatingScale: level is "
                  + wrong
                  + ", it must be at "
                  + (wrong < 1 ? "least 1" : "most highest, which is 4"));
    }
  }

  @Test
  void check_completeEvaluation() {
    assertThat(FORM.check(evaluation().rate("contact", 2).rate("quality", 4).build()).findings())
        .isEmpty();
    Evaluation partly =
        evaluation().addRatings(Rating.notObserved("quality"), Rating.of("contact", 1)).build();
    assertThat(FORM.check(partly).findings()).isEmpty();
  }

  @Test
  void check_findsAllAtOnce() {
    Evaluation wrong = evaluation().rate("contact", 3).rate("speed", 1).rate("contact", 1).build();
    assertThat(FORM.check(wrong).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /ratings/0 LEVEL_OFF_SCALE: item contact is rated 3, its scale goes from 1 to 2",
            "ERROR /ratings/1 ITEM_UNKNOWN: item speed is not in form work. Maybe the rating is of"
                + " another form",
            "ERROR /ratings/2 ITEM_RATED_TWICE: item contact is rated more than once",
            "ERROR /ratings ITEM_NOT_RATED: item quality is not rated. Maybe say that it was not"
                + " observed");
    assertThat(FORM.check(evaluation().build()).of(EvaluationReason.ITEM_NOT_RATED)).hasSize(2);
  }

  @Test
  void textForms_showNoRating() {
    Rating rating = Rating.of("quality", 3).because("Ada was ill for a week");
    assertThat(rating.comment()).contains("Ada was ill for a week");
    assertThat(rating).hasToString("Rating[item=quality]");
    Evaluation evaluation = evaluation().addRating(rating).result(EvaluationResult.FAIL).build();
    assertThat(evaluation.toString())
        .contains("p-17", "SUPERVISOR")
        .doesNotContain("FAIL", "quality", "3");
  }

  @Test
  void wrongValues() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatingScale.of("alone"))
        .withMessage("RatingScale: the number of anchors is 1, it must be from 2 to 10");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new RatingScale(IntStream.range(0, 11).mapToObj(String::valueOf).toList()));
    assertThatIllegalArgumentException().isThrownBy(() -> RatingScale.of("a", " "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatingScale.of("a", "a"))
        .withMessage("RatingScale: anchor 'a' is there more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EvaluationForm("work", List.of()))
        .withMessage("EvaluationForm: items is empty, it must have at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new EvaluationForm("x", List.of(FORM.items().get(0), FORM.items().get(0))))
        .withMessage("EvaluationForm: item 'quality' is there more than once");
    assertThatIllegalArgumentException().isThrownBy(() -> new EvaluationForm("", FORM.items()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EvaluationItem("", "x", RatingScale.AGREEMENT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EvaluationItem("x", " ", RatingScale.AGREEMENT));
    assertThatNullPointerException().isThrownBy(() -> new EvaluationItem("x", "x", null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rating.of("x", 0))
        .withMessage("Rating: level must be at least 1");
    assertThatIllegalArgumentException().isThrownBy(() -> Rating.notObserved(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> Rating.of("x", 1).because(""));
    assertThat(Rating.notObserved("x").level()).isEqualTo(OptionalInt.empty());
    assertThatIllegalArgumentException().isThrownBy(() -> CompetencyFramework.of("x", "y"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompetencyFramework.of("x", "y", "A b", "a-B"))
        .withMessage("CompetencyFramework: competency 'a-b' is there more than once");
    assertThatIllegalArgumentException().isThrownBy(() -> CompetencyFramework.of(" ", "y", "a"));
    assertThatIllegalArgumentException().isThrownBy(() -> CompetencyFramework.of("x", " ", "a"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Competency("", "a"));
    assertThatIllegalStateException().isThrownBy(() -> Evaluation.builder().build());
    assertThatIllegalArgumentException().isThrownBy(() -> evaluation().point(" ").build());
  }

  private static Evaluation.Builder evaluation() {
    return Round.evaluation(EvaluatorRole.SUPERVISOR, "2026-06-02T09:00:00Z");
  }
}
