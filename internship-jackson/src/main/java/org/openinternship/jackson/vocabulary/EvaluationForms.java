package org.openinternship.jackson.vocabulary;

import java.util.List;
import java.util.Random;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.CohortGaps;
import org.openinternship.core.evaluation.Competency;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.evaluation.Evaluation;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationItem;
import org.openinternship.core.evaluation.EvaluationPlan;
import org.openinternship.core.evaluation.EvaluationPoint;
import org.openinternship.core.evaluation.EvaluationReason;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.GapFigures;
import org.openinternship.core.evaluation.GapRules;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.evaluation.GateState;
import org.openinternship.core.evaluation.ItemGap;
import org.openinternship.core.evaluation.PlacementGap;
import org.openinternship.core.evaluation.PlannedPoint;
import org.openinternship.core.evaluation.Rating;
import org.openinternship.core.evaluation.RatingScale;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The forms of evaluations and of what is made of them. */
final class EvaluationForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, EvaluationReason.values());
    forms.records(
        Competency.class,
        CompetencyFramework.class,
        RatingScale.class,
        EvaluationItem.class,
        EvaluationForm.class,
        PlannedPoint.class,
        EvaluationPoint.class);
    forms.records(EvaluationPlan.class, Rating.class);
    forms.value(
        Evaluation.class,
        Evaluation::placement,
        Evaluation::point,
        Evaluation::role,
        Evaluation::submittedAt,
        Evaluation::ratings,
        Evaluation::result);
    forms.records(
        GateCondition.class,
        Gate.class,
        GateState.class,
        ItemGap.class,
        PlacementGap.class,
        GapRules.class,
        GapFigures.class,
        CohortGaps.class);
    forms.defaults(GapRules.standard(), GapRules::minMeanGap, GapRules::minGroup);
    forms.value(
        EvaluationRules.class,
        EvaluationRules::points,
        EvaluationRules::opensDaysBefore,
        EvaluationRules::reminders,
        EvaluationRules::graceDays,
        EvaluationRules::forms,
        EvaluationRules::gaps);
    forms.object(BlindEvaluations.class, BlindEvaluationsWire.class, BlindEvaluationsWire::of);
    forms.repair(BlindEvaluations.class, EvaluationForms::fitting);
  }

  /** An evaluation is of the placement and point, of a role that is asked, and fits its form. */
  private static ObjectNode fitting(ObjectNode drawn, Random random) {
    JsonNode evaluation = drawn.path("evaluations").path(0);
    drawn.remove("evaluations");
    List<String> roles = List.copyOf(drawn.path("asked").propertyNames());
    if (evaluation instanceof ObjectNode fits && !roles.isEmpty()) {
      String role = roles.get(random.nextInt(roles.size()));
      fits.set("placement", drawn.path("placement"));
      fits.set("point", drawn.path("point").path("name"));
      fits.put("role", role);
      ArrayNode ratings = fits.putArray("ratings");
      for (JsonNode item : drawn.path("asked").path(role).path("items")) {
        ratings.addObject().set("item", item.path("key"));
      }
      drawn.putArray("evaluations").add(fits);
    }
    return drawn;
  }
}
