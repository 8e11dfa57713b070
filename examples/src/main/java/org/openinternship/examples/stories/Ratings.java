package org.openinternship.examples.stories;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.completion.DemonstratedCompetency;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.Competency;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.evaluation.Evaluation;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationPlan;
import org.openinternship.core.evaluation.EvaluationPoint;
import org.openinternship.core.evaluation.EvaluationResult;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.placement.Placement;

/** Invented evaluations: both sides fill in the form of the program, with the same eight items. */
final class Ratings {
  private static final CompetencyFramework FRAMEWORK = CompetencyFramework.CAREER_READINESS;

  private Ratings() {}

  /**
   * Both sides of the evaluation at a point. Two interns of three rate themselves a level below
   * what their supervisor sees.
   */
  static BlindEvaluations at(String name, Placement placement, EvaluationRules rules, int number) {
    EvaluationPoint point = EvaluationPlan.of(placement, rules).point(name).orElseThrow();
    Instant lastDay = point.dueAt().minusSeconds(3_600);
    int seen = 2 + number % 3;
    int own = Math.max(1, number % 3 == 0 ? seen : seen - 1);
    BlindEvaluations asked = BlindEvaluations.ask(placement.id(), point, rules.forms());
    return asked
        .after(rated(asked, EvaluatorRole.SELF, own, lastDay))
        .after(
            rated(asked, EvaluatorRole.SUPERVISOR, seen, lastDay.plusSeconds(60))
                .withResult(EvaluationResult.PASS));
  }

  private static Evaluation rated(
      BlindEvaluations asked, EvaluatorRole role, int level, Instant at) {
    Evaluation.Builder evaluation =
        Evaluation.builder()
            .placement(asked.placement())
            .point(asked.point().name())
            .role(role)
            .submittedAt(at);
    EvaluationForm form = Optional.ofNullable(asked.asked().get(role)).orElseThrow();
    form.items().forEach(item -> evaluation.rate(item.key(), level));
    return evaluation.build();
  }

  /** The first competencies, with the final evaluation as evidence. */
  static List<DemonstratedCompetency> shown(int count) {
    List<Competency> shown = FRAMEWORK.competencies().subList(0, count);
    return shown.stream()
        .map(
            each -> new DemonstratedCompetency(FRAMEWORK.name(), each, List.of("final evaluation")))
        .toList();
  }
}
