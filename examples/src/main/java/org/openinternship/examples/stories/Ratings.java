package org.openinternship.examples.stories;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openinternship.core.completion.ShownCompetency;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.Competency;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.evaluation.Evaluation;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationPoint;
import org.openinternship.core.evaluation.EvaluationResult;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.RatingScale;
import org.openinternship.core.placement.Placement;

/** Invented evaluations: two sides rate the same eight competencies. */
final class Ratings {
  private static final CompetencyFramework FRAMEWORK = CompetencyFramework.CAREER_READINESS;
  private static final EvaluationForm FORM = FRAMEWORK.form(RatingScale.INDEPENDENCE);

  private Ratings() {}

  /**
   * Both sides of one point. Two interns of three rate themselves a level below what their
   * supervisor sees.
   */
  static BlindEvaluations of(Placement placement, EvaluationPoint point, int number) {
    Instant lastDay = point.dueAt().minusSeconds(3_600);
    int seen = 2 + number % 3;
    int own = Math.max(1, number % 3 == 0 ? seen : seen - 1);
    return BlindEvaluations.ask(
            placement.id(), point, Map.of(EvaluatorRole.SELF, FORM, EvaluatorRole.SUPERVISOR, FORM))
        .with(rated(placement, point, EvaluatorRole.SELF, own, lastDay))
        .with(
            rated(placement, point, EvaluatorRole.SUPERVISOR, seen, lastDay.plusSeconds(60))
                .withResult(EvaluationResult.PASS));
  }

  private static Evaluation rated(
      Placement placement, EvaluationPoint point, EvaluatorRole role, int level, Instant at) {
    Evaluation.Builder evaluation =
        Evaluation.builder()
            .placement(placement.id())
            .point(point.name())
            .role(role)
            .submittedAt(at);
    FORM.items().forEach(item -> evaluation.rate(item.key(), level));
    return evaluation.build();
  }

  /** The first competencies, with the final evaluation as evidence. */
  static List<ShownCompetency> shown(int count) {
    List<Competency> shown = FRAMEWORK.competencies().subList(0, count);
    return shown.stream()
        .map(each -> new ShownCompetency(FRAMEWORK.name(), each, List.of("final evaluation")))
        .toList();
  }
}
