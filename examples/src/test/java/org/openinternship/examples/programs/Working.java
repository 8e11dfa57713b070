package org.openinternship.examples.programs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.evaluation.Evaluation;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationPlan;
import org.openinternship.core.evaluation.EvaluationPoint;
import org.openinternship.core.evaluation.EvaluationResult;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.RatingScale;
import org.openinternship.core.host.Project;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;

/** A placement, and what a mentor says at a point, in the tests of the programs. */
final class Working {
  private static final EvaluationForm FORM =
      CompetencyFramework.CAREER_READINESS.form(RatingScale.INDEPENDENCE);

  private Working() {}

  static Placement planned(String id, DateRange days) {
    return Placement.builder()
        .id(id)
        .intern("ada")
        .project("api")
        .host("ghent")
        .firstSupervisor("kim")
        .plannedPeriod(days)
        .zone(ZoneOffset.UTC)
        .build();
  }

  /** A placement of the whole term, which began on its first day. */
  static Placement started(Program program, Term term, Project project) {
    Placement planned = planned("p-1", term.period());
    return planned
        .withProject(project.id())
        .withHost(project.host())
        .withHoursPerWeek(project.hoursPerWeek())
        .withExtensionRules(program.placements().extensions())
        .after(new PlacementEvent.Started(noon(planned)));
  }

  private static Instant noon(Placement placement) {
    return placement.plannedPeriod().first().atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  static BlindEvaluations said(
      Placement placement, Program program, String point, EvaluationResult result) {
    EvaluationPoint due =
        EvaluationPlan.of(placement, program.evaluation()).point(point).orElseThrow();
    Evaluation.Builder said =
        Evaluation.builder()
            .placement(placement.id())
            .point(point)
            .role(EvaluatorRole.MENTOR)
            .submittedAt(due.dueAt().minusSeconds(3_600))
            .result(result);
    FORM.items().forEach(item -> said.rate(item.key(), 3));
    return BlindEvaluations.ask(placement.id(), due, Map.of(EvaluatorRole.MENTOR, FORM))
        .after(said.build());
  }
}
