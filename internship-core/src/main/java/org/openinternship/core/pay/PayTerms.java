package org.openinternship.core.pay;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.openinternship.core.duty.ActorSide;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.time.TimeBounds;

/**
 * The terms on which the compensation of one placement is paid. Terms that its kind of compensation
 * does not need are ignored.
 */
@Value.Immutable
public abstract sealed class PayTerms implements WithPayTerms permits ImmutablePayTerms {
  PayTerms() {}

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
   * {@return the first days on which the instalments of a stipend are due; none, or one for each}
   */
  public abstract List<LocalDate> days();

  /** {@return the keys of the deliverables of a fixed fee, no two the same} */
  public abstract List<String> deliverables();

  /**
   * {@return the side that pays: the program, the host or the institution; the program by default}
   */
  @Value.Default
  public ActorSide payer() {
    return ActorSide.PROGRAM;
  }

  /** {@return the days within which a payment is made that is due, 0 to 366; 30 by default} */
  @Value.Default
  public int daysToPay() {
    return PayRules.DAYS_TO_PAY;
  }

  /**
   * Returns whether instalments are paid whose day comes after the placement has ended early: it
   * was terminated, or a last day before the planned one was agreed.
   *
   * @return whether they are; not by default
   */
  @Value.Default
  public boolean paidAfterEarlyEnd() {
    return false;
  }

  @Value.Check
  PayTerms check() {
    days().forEach(day -> TimeBounds.check(day, "PayTerms.days"));
    PayRules.checkPayment("PayTerms", payer(), daysToPay());
    List<String> names = Texts.names("PayTerms", "deliverables", deliverables());
    Texts.checkDifferent("PayTerms", "deliverable", names);
    return names.equals(deliverables()) ? this : withDeliverables(names);
  }

  /**
   * Starts terms with what a program decides.
   *
   * @param rules the rules of the program
   * @return a builder, to which days and deliverables are added where the compensation needs them
   */
  public static Builder of(PayRules rules) {
    Objects.requireNonNull(rules, "PayTerms.rules");
    return builder()
        .frequency(rules.frequency())
        .gates(rules.gates())
        .payer(rules.payer())
        .daysToPay(rules.daysToPay())
        .paidAfterEarlyEnd(rules.paidAfterEarlyEnd());
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds terms; not safe for use by several threads. */
  public static final class Builder extends ImmutablePayTerms.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
