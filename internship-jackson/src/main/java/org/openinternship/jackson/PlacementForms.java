package org.openinternship.jackson;

import org.openinternship.core.cascade.CascadeChange;
import org.openinternship.core.cascade.CascadeMember;
import org.openinternship.core.cascade.CascadePolicy;
import org.openinternship.core.cascade.MentorCascade;
import org.openinternship.core.cascade.MentorLoad;
import org.openinternship.core.contact.Attention;
import org.openinternship.core.contact.AttentionItem;
import org.openinternship.core.contact.ContactEvent;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactPolicy;
import org.openinternship.core.contact.OpenConcern;
import org.openinternship.core.contact.Risk;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementAct;
import org.openinternship.core.placement.SupervisorTenure;
import org.openinternship.core.supervision.Absence;
import org.openinternship.core.supervision.Guide;
import org.openinternship.core.supervision.LearningObjective;
import org.openinternship.core.supervision.PlannedContact;
import org.openinternship.core.supervision.PlannedEvaluation;
import org.openinternship.core.supervision.PlannedMentor;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.supervision.SupervisionPolicy;

/** The forms of placements, of who accompanies them and how. */
final class PlacementForms {
  private PlacementForms() {}

  static void addTo(Forms forms) {
    addPlacement(forms);
    addCascade(forms);
    addSupervision(forms);
    addContact(forms);
  }

  private static void addPlacement(Forms forms) {
    forms.family(PlacementAct.class);
    forms.value(
        Placement.class,
        "id",
        "intern",
        "project",
        "host",
        "unit",
        "firstSupervisor",
        "mentors",
        "plannedPeriod",
        "zone",
        "hoursPerWeek",
        "policy",
        "history");
    forms.records(SupervisorTenure.class);
  }

  private static void addCascade(Forms forms) {
    forms.value(
        CascadeMember.class, "person", "level", "mentor", "zone", "givesPerWeek", "needsPerWeek");
    forms.records(CascadePolicy.class, MentorLoad.class);
    forms.value(MentorCascade.class, "levels", "members");
    forms.records(CascadeChange.Move.class, CascadeChange.Unplaced.class, CascadeChange.class);
  }

  private static void addSupervision(Forms forms) {
    forms.records(
        Guide.class,
        Absence.class,
        LearningObjective.class,
        PlannedEvaluation.class,
        PlannedMentor.class);
    forms.value(
        PlannedContact.class,
        "name",
        "channel",
        "with",
        "days",
        "everyWeeks",
        "minutes",
        "preferredStart",
        "during");
    forms.value(
        SupervisionPlan.class,
        "intern",
        "project",
        "period",
        "hoursPerWeek",
        "internHours",
        "supervisors",
        "mentors",
        "seniors",
        "absences",
        "contacts",
        "answerTime",
        "reviewTime",
        "evaluations",
        "objectives",
        "extensionWeeks");
    forms.value(
        SupervisionPolicy.class,
        "leastMentors",
        "mostMentors",
        "fineInternsOfLoneMentor",
        "mostInternsOfLoneMentor",
        "mentorTimePercent",
        "leastMentorMinutes",
        "fullMentorMinutes",
        "mostUncoveredDays",
        "callsPerWeek",
        "fewHours",
        "manyHours",
        "contactDaysForFewHours",
        "contactDaysForManyHours",
        "firstContactDays",
        "leastSharedMinutes",
        "preferredSharedMinutes",
        "weeksBetweenSeniorCalls",
        "answerTime",
        "mostAnswerTime",
        "reviewTime",
        "neededEvaluations",
        "midpointFromPercent",
        "midpointToPercent",
        "leastOpenDays",
        "mostOpenDays",
        "reminders",
        "leastObjectives",
        "longestWeeks",
        "mostExtensionWeeks",
        "severities");
  }

  private static void addContact(Forms forms) {
    forms.family(ContactEvent.class);
    forms.value(
        ContactLog.class,
        "placement",
        "intern",
        "supervisor",
        "days",
        "zone",
        "escalation",
        "events");
    forms.value(
        ContactPolicy.class,
        "answerWithin",
        "answerAtTheLatest",
        "reviewDays",
        "firstContactDays",
        "silenceDays",
        "longSilenceDays",
        "liveCallDays",
        "mostMissedMeetings",
        "reportGraceDays",
        "removalAtMissedReport",
        "mostDaysAway",
        "daysAtEachLevel");
    forms.records(OpenConcern.class, Risk.class, AttentionItem.class, Attention.class);
  }
}
