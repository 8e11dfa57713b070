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
import org.openinternship.core.overview.Breakdown;
import org.openinternship.core.overview.CohortOverview;
import org.openinternship.core.placement.AgreementAct;
import org.openinternship.core.placement.AgreementParty;
import org.openinternship.core.placement.BlendedRules;
import org.openinternship.core.placement.DepartmentPlan;
import org.openinternship.core.placement.DocumentChecklist;
import org.openinternship.core.placement.DocumentNeed;
import org.openinternship.core.placement.HistoryCaps;
import org.openinternship.core.placement.LearningAgreement;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementAct;
import org.openinternship.core.placement.PlacementPart;
import org.openinternship.core.placement.Rotation;
import org.openinternship.core.placement.RotationStop;
import org.openinternship.core.placement.SimulatedWork;
import org.openinternship.core.placement.SupervisorTenure;
import org.openinternship.core.placement.WorkTask;
import org.openinternship.core.supervision.Absence;
import org.openinternship.core.supervision.Burden;
import org.openinternship.core.supervision.CheckIn;
import org.openinternship.core.supervision.CheckInSchedule;
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
    addAgreement(forms);
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
        Absence.class, LearningObjective.class, PlannedEvaluation.class, PlannedMentor.class);
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
    forms.records(Burden.class);
    forms.value(
        CheckIn.class,
        "contact",
        "channel",
        "date",
        "start",
        "minutes",
        "with",
        "standsInFor",
        "internZone",
        "guideZone",
        "burden");
    forms.records(CheckInSchedule.class);
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
    forms.records(Breakdown.Count.class, Breakdown.class, CohortOverview.class);
  }

  private static void addAgreement(Forms forms) {
    forms.text(
        AgreementParty.class, "the name of a party", AgreementParty::name, AgreementParty::new);
    forms.family(AgreementAct.class);
    forms.value(
        LearningAgreement.class, "placement", "parties", "deadline", "firstObjectives", "history");
    forms.records(
        BlendedRules.class,
        DocumentNeed.class,
        DocumentChecklist.class,
        HistoryCaps.class,
        PlacementPart.class,
        RotationStop.class,
        Rotation.class,
        DepartmentPlan.class,
        WorkTask.class);
    forms.value(SimulatedWork.class, "id", "host", "unit", "supervisor", "title", "tasks");
  }
}
