package org.openinternship.jackson;

import org.openinternship.core.evaluation.CohortGaps;
import org.openinternship.core.evaluation.Competency;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.evaluation.Evaluation;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationItem;
import org.openinternship.core.evaluation.EvaluationPlan;
import org.openinternship.core.evaluation.EvaluationPoint;
import org.openinternship.core.evaluation.GapFigures;
import org.openinternship.core.evaluation.GapPolicy;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.evaluation.ItemGap;
import org.openinternship.core.evaluation.PlacementGap;
import org.openinternship.core.evaluation.PlannedPoint;
import org.openinternship.core.evaluation.Rating;
import org.openinternship.core.evaluation.RatingScale;

/** The forms of evaluations and of what is made of them. */
final class EvaluationForms {
  private EvaluationForms() {}

  static void addTo(Forms forms) {
    forms.records(
        Competency.class,
        CompetencyFramework.class,
        RatingScale.class,
        EvaluationItem.class,
        EvaluationForm.class,
        PlannedPoint.class,
        EvaluationPoint.class);
    forms.value(EvaluationPlan.class, "points", "opensDaysBefore", "reminders", "graceDays");
    forms.records(Rating.class);
    forms.value(Evaluation.class, "placement", "point", "role", "submittedAt", "ratings", "result");
    forms.records(
        GateCondition.class,
        Gate.class,
        Gate.State.class,
        ItemGap.class,
        PlacementGap.class,
        GapPolicy.class,
        GapFigures.class,
        CohortGaps.class);
  }
}
