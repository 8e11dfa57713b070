package org.openinternship.jackson.vocabulary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.openinternship.core.supervision.Absence;
import org.openinternship.core.supervision.CheckIn;
import org.openinternship.core.supervision.CheckInSchedule;
import org.openinternship.core.supervision.CheckInSchedules;
import org.openinternship.core.supervision.ContactGuide;
import org.openinternship.core.supervision.GuideRole;
import org.openinternship.core.supervision.LearningObjective;
import org.openinternship.core.supervision.OutsideHours;
import org.openinternship.core.supervision.PlanFact;
import org.openinternship.core.supervision.PlannedContact;
import org.openinternship.core.supervision.PlannedEvaluation;
import org.openinternship.core.supervision.PlannedMentor;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.supervision.SupervisionReason;
import org.openinternship.core.supervision.SupervisionRules;
import org.openinternship.core.supervision.SupervisionStep;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import tools.jackson.databind.node.ObjectNode;

/** The forms of supervision plans and of the check-ins that follow from them. */
final class SupervisionForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, SupervisionReason.values());
    ReasonForms.codes(forms, SupervisionStep.values());
    forms.text(
        ContactGuide.class,
        "supervisor, first mentor, each mentor, or supervisor or mentor with a space and a key",
        ContactGuide::toString,
        ContactGuide::parse);
    forms.samples(
        ContactGuide.class,
        "supervisor",
        "first mentor",
        "each mentor",
        "mentor kim",
        "supervisor lee");
    forms.records(
        Absence.class, LearningObjective.class, PlannedEvaluation.class, PlannedMentor.class);
    forms.value(
        PlannedContact.class,
        PlannedContact::name,
        PlannedContact::channel,
        PlannedContact::guide,
        PlannedContact::days,
        PlannedContact::everyWeeks,
        PlannedContact::minutes,
        PlannedContact::preferredStart,
        PlannedContact::clock,
        PlannedContact::group,
        PlannedContact::during);
    forms.samples(PlannedContact.class, PlannedContact::preferredStart, "09:00", "17:30");
    forms.value(
        SupervisionPlan.class,
        SupervisionPlan::placement,
        SupervisionPlan::supervisors,
        SupervisionPlan::mentors,
        SupervisionPlan::seniors,
        SupervisionPlan::absences,
        SupervisionPlan::contacts,
        SupervisionPlan::answerTime,
        SupervisionPlan::reviewTime,
        SupervisionPlan::evaluations,
        SupervisionPlan::objectives);
    forms.records(OutsideHours.class);
    forms.value(
        CheckIn.class,
        CheckIn::contact,
        CheckIn::channel,
        CheckIn::date,
        CheckIn::start,
        CheckIn::minutes,
        CheckIn::guide,
        CheckIn::standsInFor,
        CheckIn::group,
        CheckIn::internZone,
        CheckIn::guideZone,
        CheckIn::outsideHours);
    forms.repair(CheckIn.class, SupervisionForms::onTheDayOfItsStart);
    forms.records(CheckInSchedule.class, CheckInSchedules.class);
    forms.value(
        SupervisionRules.class,
        SupervisionRules::minMentors,
        SupervisionRules::maxMentors,
        SupervisionRules::preferredInternsOfLoneMentor,
        SupervisionRules::maxInternsOfLoneMentor,
        SupervisionRules::minMentorTimePercent,
        SupervisionRules::minMentorMinutes,
        SupervisionRules::sufficientMentorMinutes,
        SupervisionRules::maxUncoveredDays,
        SupervisionRules::minCallsPerWeek,
        SupervisionRules::shortWeekHours,
        SupervisionRules::longWeekHours,
        SupervisionRules::minContactDaysInShortWeek,
        SupervisionRules::minContactDaysInLongWeek,
        SupervisionRules::maxDaysToFirstContact,
        SupervisionRules::minSharedMinutes,
        SupervisionRules::preferredSharedMinutes,
        SupervisionRules::maxWeeksBetweenSeniorCalls,
        SupervisionRules::preferredAnswerTime,
        SupervisionRules::maxAnswerTime,
        SupervisionRules::maxReviewTime,
        SupervisionRules::requiredEvaluations,
        SupervisionRules::minMidpointPercent,
        SupervisionRules::maxMidpointPercent,
        SupervisionRules::minOpenDays,
        SupervisionRules::maxOpenDays,
        SupervisionRules::reminders,
        SupervisionRules::minObjectives,
        SupervisionRules::maxWeeks,
        SupervisionRules::maxExtensionWeeks,
        SupervisionRules::severities);
    forms.samples(
        SupervisionRules.class,
        SupervisionRules::severities,
        "NO_CALL",
        "FEW_CALLS",
        "PERIOD_LONG");
    forms.names(GuideRole.class, PlanFact.class);
  }

  /** Where the intern is. */
  private static ObjectNode onTheDayOfItsStart(ObjectNode drawn, Random random) {
    Instant start = Instant.parse(drawn.get("start").stringValue());
    ZoneId zone = ZoneId.of(drawn.get("internZone").stringValue());
    return drawn.put("date", LocalDate.ofInstant(start, zone).toString());
  }
}
