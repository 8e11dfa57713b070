package org.openinternship.jackson.vocabulary;

import org.openinternship.core.pay.BeneficiaryQuestionnaire;
import org.openinternship.core.pay.FactorReply;
import org.openinternship.core.pay.MinimumFee;
import org.openinternship.core.pay.PayAmount;
import org.openinternship.core.pay.PayBasis;
import org.openinternship.core.pay.PayCondition;
import org.openinternship.core.pay.PayItem;
import org.openinternship.core.pay.PayLine;
import org.openinternship.core.pay.PayReason;
import org.openinternship.core.pay.PayRules;
import org.openinternship.core.pay.PaySchedule;
import org.openinternship.core.pay.PayStatement;
import org.openinternship.core.pay.PayTerms;
import org.openinternship.core.pay.Payment;
import org.openinternship.core.pay.Traineeship;
import org.openinternship.core.pay.TraineeshipRules;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The forms of what is paid, when and on what conditions. */
final class PayForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, PayReason.values());
    forms.family(PayAmount.class);
    forms.family(PayCondition.class);
    forms.records(
        PayLine.class, PaySchedule.class, Payment.class, PayItem.class, PayStatement.class);
    forms.value(
        PayTerms.class,
        PayTerms::frequency,
        PayTerms::gates,
        PayTerms::days,
        PayTerms::deliverables,
        PayTerms::payer,
        PayTerms::daysToPay,
        PayTerms::paidAfterEarlyEnd);
    forms.repair(PayItem.class, (drawn, random) -> fitting(drawn));
    forms.records(FactorReply.class, BeneficiaryQuestionnaire.class, MinimumFee.class);
    forms.value(
        Traineeship.class,
        Traineeship::reasonForLength,
        Traineeship::earlierWithHost,
        Traineeship::reasonForAnother,
        Traineeship::learningObjectives,
        Traineeship::payDisclosed);
    forms.records(TraineeshipRules.class);
    forms.defaults(
        TraineeshipRules.standard(),
        TraineeshipRules::maxMonths,
        TraineeshipRules::maxEarlier,
        TraineeshipRules::minObjectives);
    forms.value(
        PayRules.class,
        PayRules::frequency,
        PayRules::gates,
        PayRules::payer,
        PayRules::daysToPay,
        PayRules::paidAfterEarlyEnd,
        PayRules::minimumFee,
        PayRules::questionnaireForUnpaidWork,
        PayRules::traineeships);
    forms.value(
        PayBasis.class,
        PayBasis::minutes,
        PayBasis::evaluations,
        PayBasis::acceptedDeliverables,
        PayBasis::completedAt);
  }

  /** The payments of an item are of its line, and in its currency. */
  private static ObjectNode fitting(ObjectNode drawn) {
    for (JsonNode payment : drawn.path("payments")) {
      if (payment instanceof ObjectNode fits) {
        fits.set("line", drawn.path("name"));
        fits.remove("money");
        if (drawn.has("money")) {
          fits.set("money", drawn.path("money"));
        }
      }
    }
    return drawn;
  }
}
