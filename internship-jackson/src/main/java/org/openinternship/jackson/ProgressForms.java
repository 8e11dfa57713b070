package org.openinternship.jackson;

import org.openinternship.core.completion.Completion;
import org.openinternship.core.completion.CompletionItem;
import org.openinternship.core.completion.CompletionRecord;
import org.openinternship.core.completion.CompletionRule;
import org.openinternship.core.completion.DoneItem;
import org.openinternship.core.completion.ShownCompetency;
import org.openinternship.core.completion.Signatory;
import org.openinternship.core.progress.CreditRule;
import org.openinternship.core.progress.Deliverable;
import org.openinternship.core.progress.DeliverableAct;
import org.openinternship.core.progress.ForecastRule;
import org.openinternship.core.progress.Progress;
import org.openinternship.core.progress.ProgressPart;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.ProgressWeights;
import org.openinternship.core.progress.ReportRhythm;
import org.openinternship.core.progress.TaskDone;
import org.openinternship.core.progress.WorkLog;
import org.openinternship.core.progress.WorkLogEntry;
import org.openinternship.core.progress.WorkRecord;

/** The forms of work done, of progress and of what is certified in the end. */
final class ProgressForms {
  private ProgressForms() {}

  static void addTo(Forms forms) {
    addProgress(forms);
    addCompletion(forms);
  }

  private static void addProgress(Forms forms) {
    forms.records(
        CreditRule.class,
        Deliverable.class,
        DeliverableAct.class,
        ForecastRule.class,
        ProgressPart.class,
        Progress.class,
        ProgressWeights.class,
        TaskDone.class,
        WorkLogEntry.class,
        WorkLog.class);
    forms.family(ReportRhythm.class);
    forms.value(
        ProgressPlan.class,
        "period",
        "zone",
        "requiredMinutes",
        "leastMinutesPerWeek",
        "modules",
        "tasks",
        "deliverables",
        "weights");
    forms.value(WorkRecord.class, "log", "tasksDone", "deliverableActs");
  }

  private static void addCompletion(Forms forms) {
    forms.records(CompletionItem.class, DoneItem.class, ShownCompetency.class, Signatory.class);
    forms.value(
        CompletionRule.class,
        "leastMinutes",
        "leastCredits",
        "items",
        "competencies",
        "gates",
        "signatories");
    forms.value(
        CompletionRecord.class,
        "placement",
        "intern",
        "program",
        "host",
        "project",
        "period",
        "minutes",
        "credits",
        "done",
        "competencies",
        "released",
        "signatories",
        "issuedAt");
    forms.family(Completion.class);
  }
}
