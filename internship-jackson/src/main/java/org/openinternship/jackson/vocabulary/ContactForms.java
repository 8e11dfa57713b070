package org.openinternship.jackson.vocabulary;

import org.openinternship.core.contact.Attention;
import org.openinternship.core.contact.AttentionItem;
import org.openinternship.core.contact.ContactEvent;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactReason;
import org.openinternship.core.contact.ContactRules;
import org.openinternship.core.contact.NextStep;
import org.openinternship.core.contact.OpenConcern;
import org.openinternship.core.contact.Risk;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of contact logs and of what they come to. */
final class ContactForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, ContactReason.values());
    ReasonForms.codes(forms, NextStep.values());
    forms.family(ContactEvent.class);
    forms.value(
        ContactLog.class,
        ContactLog::placement,
        ContactLog::intern,
        ContactLog::supervisor,
        ContactLog::days,
        ContactLog::zone,
        ContactLog::escalation,
        ContactLog::events);
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
        ContactRules::reportGraceDays,
        ContactRules::removalAtMissedReport,
        ContactRules::maxUncoveredDays,
        ContactRules::daysPerLevel);
    forms.records(OpenConcern.class, Risk.class, AttentionItem.class, Attention.class);
  }
}
