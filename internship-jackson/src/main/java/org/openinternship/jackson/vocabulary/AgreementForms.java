package org.openinternship.jackson.vocabulary;

import org.openinternship.core.agreement.AgreementEvent;
import org.openinternship.core.agreement.AgreementParty;
import org.openinternship.core.agreement.AgreementReason;
import org.openinternship.core.agreement.AgreementRules;
import org.openinternship.core.agreement.AgreementStep;
import org.openinternship.core.agreement.DocumentChecklist;
import org.openinternship.core.agreement.DocumentNeed;
import org.openinternship.core.agreement.LearningAgreement;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of learning agreements and of the documents that go with them. */
final class AgreementForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, AgreementReason.values());
    ReasonForms.codes(forms, AgreementStep.values());
    forms.text(
        AgreementParty.class, "the name of a party", AgreementParty::name, AgreementParty::new);
    forms.family(AgreementEvent.class);
    forms.value(
        LearningAgreement.class,
        LearningAgreement::placement,
        LearningAgreement::parties,
        LearningAgreement::deadline,
        LearningAgreement::firstObjectives,
        LearningAgreement::history);
    forms.records(DocumentNeed.class, DocumentChecklist.class);
    forms.defaults(
        DocumentNeed.of("any", PlacementState.ONBOARDING),
        DocumentNeed::by,
        DocumentNeed::daysBefore);
    forms.value(
        AgreementRules.class,
        AgreementRules::parties,
        AgreementRules::signedDaysBeforeStart,
        AgreementRules::signAgainAfter,
        AgreementRules::daysToSignAgain,
        AgreementRules::startNeeds,
        AgreementRules::documents);
  }
}
