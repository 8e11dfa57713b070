package org.openinternship.examples.programs;

import java.util.Map;
import org.openinternship.core.admission.AdmissionRules;
import org.openinternship.core.admission.GraduationWindow;
import org.openinternship.core.admission.WeeklyHours;
import org.openinternship.core.completion.CompletionRules;
import org.openinternship.core.contact.ContactRules;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.evaluation.RatingScale;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.ProgressRules;
import org.openinternship.core.progress.ReportSchedule;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.term.Term;

/**
 * The virtual internship of the West African Academy of Public Health: graduates of the last two
 * years work at least two hours a week, take four online modules and write a report each month. As
 * the hours are few, a week may pass without contact.
 */
public final class Waaph {
  private static final EvaluationForm FORM =
      CompetencyFramework.CAREER_READINESS.form(RatingScale.INDEPENDENCE);

  private Waaph() {}

  /** {@return the program} */
  public static Program program() {
    return Program.builder()
        .id("waaph-vip")
        .admission(AdmissionRules.of(GraduationWindow.atMostMonthsBefore(24), new WeeklyHours(2)))
        .contact(ContactRules.builder().maxSilenceDays(7).maxLongSilenceDays(14).build())
        .progress(
            ProgressRules.builder()
                .minMinutesPerWeek(2 * 60)
                .addModules(
                    WorkTask.of("ethics", "Ethics of research with people", 180),
                    WorkTask.of("surveillance", "Surveillance of diseases", 240),
                    WorkTask.of("statistics", "Statistics with open data", 300),
                    WorkTask.of("writing", "Writing for policy", 180))
                .reports(ReportSchedule.Monthly.atMonthEnd())
                .build())
        .evaluation(
            EvaluationRules.builder()
                .forms(Map.of(EvaluatorRole.SELF, FORM, EvaluatorRole.SUPERVISOR, FORM))
                .build())
        .completion(
            CompletionRules.builder()
                .addGates(
                    Gate.of("certificate", GateCondition.passes("final", EvaluatorRole.SUPERVISOR)))
                .addCompetencies("communication", "critical-thinking")
                .addSignatories("mentor", "director")
                .build())
        .build();
  }

  /** {@return half a year} */
  public static Term term() {
    return Term.of("2026", "2026-03-02", "2026-08-30");
  }
}
