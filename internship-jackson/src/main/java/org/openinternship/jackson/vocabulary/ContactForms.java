package org.openinternship.jackson.vocabulary;

import org.openinternship.core.contact.ContactEvent;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactReason;
import org.openinternship.core.contact.ContactRecord;
import org.openinternship.core.contact.ContactRules;
import org.openinternship.core.contact.NextStep;
import org.openinternship.core.contact.OpenConcern;
import org.openinternship.core.contact.Risk;
import org.openinternship.core.contact.RiskLevel;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of contact logs and of what they come to. */
final class ContactForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, ContactReason.values());
    ReasonForms.codes(forms, NextStep.values());
    forms.family(ContactEvent.class);
    forms.samples(ContactRecord.class, ContactRecord::length, "PT0S", "PT20M", "PT1H30M");
    forms.value(
        ContactLog.class, ContactLog::placement, ContactLog::escalation, ContactLog::events);
    forms.value(
        ContactRules.class,
        ContactRules::preferredAnswerTime,
        ContactRules::maxAnswerTime,
        ContactRules::maxReviewDays,
        ContactRules::maxDaysToFirstContact,
        ContactRules::maxSilenceDays,
        ContactRules::maxLongSilenceDays,
        ContactRules::maxDaysWithoutLiveCall,
        ContactRules::maxMissedMeetings,
        ContactRules::meetingTolerance,
        ContactRules::reportGraceDays,
        ContactRules::removalAtMissedReport,
        ContactRules::maxUncoveredDays,
        ContactRules::daysPerLevel,
        ContactRules::severities);
    forms.samples(
        ContactRules.class, ContactRules::severities, "SILENT", "NO_LIVE_CALL", "REPORTS_MISSED");
    forms.samples(ContactRules.class, ContactRules::meetingTolerance, "PT0S", "PT12H", "PT24H");
    forms.records(OpenConcern.class, Risk.class);
    forms.names(RiskLevel.class);
  }
}
