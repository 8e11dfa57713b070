package org.openinternship.jackson;

import org.openinternship.core.pay.BeneficiaryQuestionnaire;
import org.openinternship.core.pay.FactorReply;
import org.openinternship.core.pay.LeastFee;
import org.openinternship.core.pay.PayAmount;
import org.openinternship.core.pay.PayCondition;
import org.openinternship.core.pay.PayItem;
import org.openinternship.core.pay.PayLine;
import org.openinternship.core.pay.PaySchedule;
import org.openinternship.core.pay.PayStatement;
import org.openinternship.core.pay.PayTerms;
import org.openinternship.core.pay.Traineeship;
import org.openinternship.core.pay.TraineeshipRules;

/** The forms of what is paid, when and on what conditions. */
final class PayForms {
  private PayForms() {}

  static void addTo(Forms forms) {
    forms.family(PayAmount.class);
    forms.family(PayCondition.class);
    forms.records(PayLine.class, PaySchedule.class, PayItem.class, PayStatement.class);
    forms.value(PayTerms.class, "period", "zone", "rhythm", "gates", "days", "deliverables");
    forms.records(FactorReply.class, BeneficiaryQuestionnaire.class, LeastFee.class);
    forms.value(
        Traineeship.class,
        "period",
        "reasonForLength",
        "earlierWithHost",
        "reasonForAnother",
        "learningObjectives",
        "payDisclosed");
    forms.records(TraineeshipRules.class);
  }
}
