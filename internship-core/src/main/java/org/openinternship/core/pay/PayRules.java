package org.openinternship.core.pay;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.duty.ActorSide;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;

/**
 * The terms of pay that a program decides for all of its placements, and its rules on fees, unpaid
 * work and traineeships. It has no dates and no amounts: dates belong to a placement and its {@link
 * PayTerms}, which {@linkplain PayTerms#of(PayRules) start} with what is decided here; amounts
 * belong to the {@link Compensation} of a project.
 */
@Value.Immutable
public abstract sealed class PayRules implements WithPayRules permits ImmutablePayRules {
  static final int DAYS_TO_PAY = 30;
  private static final int YEAR = 366;

  PayRules() {}

  /** {@return the frequency of pay by the hour; monthly by default} */
  @Value.Default
  public PayFrequency frequency() {
    return PayFrequency.MONTHLY;
  }

  /**
   * {@return the gates that release the instalments of a stipend, in order; none, or one for each}
   */
  public abstract List<Gate> gates();

  /**
   * {@return the side that pays: the program, the host or the institution; the program by default}
   */
  @Value.Default
  public ActorSide payer() {
    return ActorSide.PROGRAM;
  }

  /**
   * Returns the days within which a payment is made that is due.
   *
   * @return the days, 0 to 366; 30 by default, as in <a
   *     href="https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32011L0007">Directive
   *     2011/7/EU on late payment</a>, Article 3(3)
   */
  @Value.Default
  public int daysToPay() {
    return DAYS_TO_PAY;
  }

  /**
   * Returns whether instalments are paid whose day comes after a placement has ended early.
   *
   * @return whether they are; not by default
   */
  @Value.Default
  public boolean paidAfterEarlyEnd() {
    return false;
  }

  /** {@return the minimum fee for each estimated hour; empty: there is none} */
  public abstract Optional<MinimumFee> minimumFee();

  /**
   * Returns whether unpaid work needs answers on the {@linkplain BeneficiaryFactor seven factors}.
   *
   * @return whether it does; not by default
   */
  @Value.Default
  public boolean questionnaireForUnpaidWork() {
    return false;
  }

  /** {@return the rules of traineeships; {@link TraineeshipRules#standard()} by default} */
  @Value.Default
  public TraineeshipRules traineeships() {
    return TraineeshipRules.standard();
  }

  @Value.Check
  void check() {
    Texts.checkDifferent("PayRules", "gate", gates().stream().map(Gate::name).toList());
    checkPayment("PayRules", payer(), daysToPay());
  }

  static void checkPayment(String type, ActorSide payer, int daysToPay) {
    Bounds.check(
        !payer.isPerson(), type, "payer", payer, "the program, the host or the institution");
    Bounds.check(type, "daysToPay", daysToPay, 0, YEAR);
  }

  /**
   * Checks a fee.
   *
   * @param fee the fee
   * @param estimatedHours the hours that the work is estimated to take, 1 to 10,000
   * @return the findings of {@link MinimumFee#check}; none without a minimum fee
   * @throws IllegalArgumentException if there is a minimum fee and the hours are out of bounds
   */
  public Report check(Compensation.FixedFee fee, int estimatedHours) {
    Objects.requireNonNull(fee, "PayRules.fee");
    return minimumFee()
        .map(minimum -> minimum.check(fee, estimatedHours))
        .orElseGet(() -> new Report(List.of()));
  }

  /**
   * Checks the answers on work without pay; work for academic credit alone is such work.
   *
   * @param compensation the compensation of the work
   * @param answers the answers; an empty questionnaire if nobody was asked
   * @return the findings of {@link BeneficiaryQuestionnaire#findings()}; none for paid work, or if
   *     these rules need no questionnaire
   */
  public Report check(Compensation compensation, BeneficiaryQuestionnaire answers) {
    Objects.requireNonNull(compensation, "PayRules.compensation");
    Objects.requireNonNull(answers, "PayRules.answers");
    boolean unpaid =
        compensation instanceof Compensation.Unpaid
            || compensation instanceof Compensation.AcademicCredit;
    return unpaid && questionnaireForUnpaidWork() ? answers.findings() : new Report(List.of());
  }

  /**
   * Checks a traineeship.
   *
   * @param placement its placement
   * @param traineeship what else is known of it
   * @return the findings of {@link TraineeshipRules#check}
   */
  public Report check(Placement placement, Traineeship traineeship) {
    Objects.requireNonNull(placement, "PayRules.placement");
    Objects.requireNonNull(traineeship, "PayRules.traineeship");
    return traineeships().check(placement, traineeship);
  }

  /** {@return the rules with every default} */
  public static PayRules standard() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds rules; not safe for use by several threads. */
  public static final class Builder extends ImmutablePayRules.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
