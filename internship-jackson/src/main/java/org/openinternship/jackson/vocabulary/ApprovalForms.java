package org.openinternship.jackson.vocabulary;

import org.openinternship.core.approval.ApprovalState;
import org.openinternship.core.approval.ApprovalStep;
import org.openinternship.core.approval.ApprovalTransition;
import org.openinternship.core.approval.Approver;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.intake.ApprovalPlan;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of approvals and documents. */
final class ApprovalForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.text(DocumentKind.class, "the name of a document", DocumentKind::name, DocumentKind::new);
    forms.records(ApprovalStep.class, ApprovalPlan.class, Approver.class);
    forms.defaults(ApprovalStep.of("any"), ApprovalStep::eachMentor);
    forms.names(ApprovalState.class, ApprovalTransition.class);
  }
}
