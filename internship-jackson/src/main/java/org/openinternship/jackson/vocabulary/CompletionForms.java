package org.openinternship.jackson.vocabulary;

import org.openinternship.core.completion.CompletedItem;
import org.openinternship.core.completion.CompletionEvidence;
import org.openinternship.core.completion.CompletionItem;
import org.openinternship.core.completion.CompletionOutcome;
import org.openinternship.core.completion.CompletionReason;
import org.openinternship.core.completion.CompletionRecord;
import org.openinternship.core.completion.CompletionRules;
import org.openinternship.core.completion.DemonstratedCompetency;
import org.openinternship.core.completion.Signatory;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of what is certified in the end. */
final class CompletionForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, CompletionReason.values());
    forms.records(
        CompletionItem.class, CompletedItem.class, DemonstratedCompetency.class, Signatory.class);
    forms.value(
        CompletionRules.class,
        CompletionRules::minMinutes,
        CompletionRules::minCredits,
        CompletionRules::items,
        CompletionRules::competencies,
        CompletionRules::gates,
        CompletionRules::signatories,
        CompletionRules::otherStates,
        CompletionRules::fixedCredits,
        CompletionRules::frameworks);
    forms.value(
        CompletionRecord.class,
        CompletionRecord::placement,
        CompletionRecord::intern,
        CompletionRecord::program,
        CompletionRecord::host,
        CompletionRecord::project,
        CompletionRecord::period,
        CompletionRecord::minutes,
        CompletionRecord::credits,
        CompletionRecord::done,
        CompletionRecord::competencies,
        CompletionRecord::released,
        CompletionRecord::signatories,
        CompletionRecord::issuedAt);
    forms.family(CompletionOutcome.class);
    forms.without(
        "put together for one question, with blind evaluations",
        "the CompletionOutcome",
        CompletionEvidence.class);
    forms.document(CompletionRecord.class, "completion-record");
  }
}
