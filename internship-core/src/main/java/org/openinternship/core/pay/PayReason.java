package org.openinternship.core.pay;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that pay is blocked or looked at for. */
public enum PayReason implements ReasonCode {
  /** The day of a payment has not come. */
  PAY_NOT_BEFORE("{payment} is due from {day:date} on"),
  /** A payment waits for what is to be delivered. */
  PAY_AWAITS_DELIVERABLE("{payment} waits until deliverable {deliverable} is accepted"),
  /** A payment or credit waits for the end of the placement. */
  PAY_AWAITS_COMPLETION("{payment} waits until the placement is completed"),
  /** A payment will never be due. */
  PAY_LAPSED("{payment} falls away, since the placement ended early, on {ended:date}"),
  /** A payment is due. */
  PAY_DUE("{payment} is due since {since:instant}"),
  /** What the side that pays does. */
  PAY_OUT("pay {payment}: {amount:money}"),
  /** What the institution does. */
  AWARD_CREDIT("award {payment}: {credit:Compensation}"),
  /** What the supervisor does. */
  ACCEPT_DELIVERABLE(
      "review deliverable {deliverable} of placement {placement}, and accept it if it is as agreed"),
  /** What the program does. */
  COMPLETE_PLACEMENT("complete placement {placement}, or agree on another end"),
  /** A payment of no line. */
  PAYMENT_UNKNOWN(
      "{payment} was paid, but is not to be paid. Maybe it belongs to a placement of"
          + " another intern"),
  /** A payment in another currency, or of money for credit. */
  PAYMENT_OF_ANOTHER_KIND("{payment} was paid in another currency or kind than it is due in"),
  /** More was paid than is due. */
  OVERPAID("{payment}: {paid:money} were paid, more than {money:money}"),
  /** Something was paid that is blocked. */
  PAID_BEFORE_DUE("{payment} was paid before it is due"),
  /** The fee is too low for the hours. */
  FEE_TOO_LOW(
      "the fee of {fee:money} for {hours|# estimated hour|# estimated hours} is less than"
          + " {min:money} an hour"),
  /** The fee is in another currency than the least rate. */
  FEE_NOT_COMPARABLE("the fee of {fee:money} cannot be compared with {min:money} an hour"),
  /** A factor of unpaid work is answered with no. */
  FACTOR_NOT_MET("the answer is no to: {factor:BeneficiaryFactor}"),
  /** A factor of unpaid work is not answered. */
  FACTOR_UNKNOWN("there is no answer to: {factor:BeneficiaryFactor}"),
  /** A factor of unpaid work rests on nothing. */
  FACTOR_WITHOUT_EVIDENCE(
      "the answer is yes, but without evidence, to: {factor:BeneficiaryFactor}"),
  /** A traineeship is long and nobody says why. */
  TRAINEESHIP_LONG(
      "the traineeship from {period:period} lasts more than {max|# month|# months}, and no"
          + " reason is given"),
  /** A traineeship follows others with the same host and nobody says why. */
  TRAINEESHIP_REPEATED(
      "{earlier|# traineeship|# traineeships} with the same host came before, more than"
          + " {max:number}, and no reason is given"),
  /** A traineeship teaches nothing. */
  LEARNING_CONTENT_MISSING(
      "{objectives|# learning objective is|# learning objectives are} stated, fewer than"
          + " {min:number}"),
  /** Nobody says what is paid. */
  PAY_NOT_DISCLOSED("it is not said what is paid. Maybe nothing: then say so");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  PayReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
