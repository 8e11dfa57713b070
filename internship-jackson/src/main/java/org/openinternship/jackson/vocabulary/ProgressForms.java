package org.openinternship.jackson.vocabulary;

import org.openinternship.core.progress.AgeLimits;
import org.openinternship.core.progress.CompletedTask;
import org.openinternship.core.progress.CreditRule;
import org.openinternship.core.progress.Deliverable;
import org.openinternship.core.progress.DeliverableEvent;
import org.openinternship.core.progress.DeliverableStatus;
import org.openinternship.core.progress.ForecastRule;
import org.openinternship.core.progress.Fraction;
import org.openinternship.core.progress.HourLimits;
import org.openinternship.core.progress.Progress;
import org.openinternship.core.progress.ProgressPart;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.ProgressReason;
import org.openinternship.core.progress.ProgressRules;
import org.openinternship.core.progress.ProgressStep;
import org.openinternship.core.progress.ProgressWeights;
import org.openinternship.core.progress.ReportSchedule;
import org.openinternship.core.progress.WorkLog;
import org.openinternship.core.progress.WorkLogEntry;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.progress.Worked;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of work done and of how far it has come. */
final class ProgressForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, ProgressReason.values());
    ReasonForms.codes(forms, ProgressStep.values());
    forms.records(
        HourLimits.class,
        AgeLimits.class,
        CreditRule.class,
        Deliverable.class,
        DeliverableEvent.class,
        DeliverableStatus.class,
        ForecastRule.class,
        ProgressPart.class,
        Progress.class,
        ProgressWeights.class,
        CompletedTask.class,
        WorkLogEntry.class,
        WorkLog.class);
    forms.defaults(CreditRule.ofHours(1), CreditRule::decimals);
    forms.defaults(ForecastRule.standard(), ForecastRule::weeks);
    forms.defaults(
        ProgressWeights.standard(),
        ProgressWeights::hours,
        ProgressWeights::modules,
        ProgressWeights::tasks,
        ProgressWeights::deliverables);
    forms.family(ReportSchedule.class);
    forms.family(Worked.class);
    forms.value(
        ProgressPlan.class,
        ProgressPlan::placement,
        ProgressPlan::totalMinutes,
        ProgressPlan::modules,
        ProgressPlan::tasks,
        ProgressPlan::deliverables,
        ProgressPlan::limits);
    forms.value(
        WorkRecord.class,
        WorkRecord::log,
        WorkRecord::completedTasks,
        WorkRecord::deliverableEvents);
    forms.value(
        ProgressRules.class,
        ProgressRules::minMinutesPerWeek,
        ProgressRules::limits,
        ProgressRules::limitsByAge,
        ProgressRules::workingDays,
        ProgressRules::dailyDiary,
        ProgressRules::maxDaysBehind,
        ProgressRules::modules,
        ProgressRules::reports,
        ProgressRules::weights,
        ProgressRules::credits,
        ProgressRules::forecast);
    forms.without("computed from a progress", "the Progress", Fraction.class);
  }
}
