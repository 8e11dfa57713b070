package org.openinternship.jackson.vocabulary;

import java.util.List;
import java.util.Map;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.Evaluation;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationPoint;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.id.PlacementId;
import org.openinternship.jackson.kit.JsonArea;

/** How the evaluations of a point are stored: all of them, blind or not. */
record BlindEvaluationsWire(
    PlacementId placement,
    EvaluationPoint point,
    Map<EvaluatorRole, EvaluationForm> asked,
    List<Evaluation> evaluations)
    implements JsonArea.Wire<BlindEvaluations> {
  static BlindEvaluationsWire of(BlindEvaluations value) {
    return new BlindEvaluationsWire(
        value.placement(), value.point(), value.asked(), value.stored());
  }

  @Override
  public BlindEvaluations toValue() {
    return BlindEvaluations.of(placement, point, asked, evaluations);
  }
}
