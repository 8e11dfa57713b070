package org.openinternship.core.host;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.reason.TextValue;

/** The compensation of an intern for the work. */
public sealed interface Compensation extends TextValue {
  /** {@return no pay and no credit} */
  static Compensation unpaid() {
    return new Unpaid();
  }

  /**
   * Says whether this is enough for somebody.
   *
   * @param need what they need
   * @return whether they get it here
   */
  default boolean meets(CompensationNeed need) {
    return switch (Objects.requireNonNull(need, "Compensation.need")) {
      case NONE -> true;
      case PAY_OR_CREDIT -> !(this instanceof Unpaid);
      case PAY -> !(this instanceof Unpaid) && !(this instanceof AcademicCredit);
    };
  }

  private static void checkPay(String type, String attribute, Money pay) {
    Objects.requireNonNull(pay, () -> type + "." + attribute);
    boolean paid = pay.amount().signum() > 0;
    Bounds.check(paid, type, attribute, pay, "more than 0", "unpaid() was meant");
  }

  /** Nothing. */
  record Unpaid() implements Compensation {
    @Override
    public String toString() {
      return "unpaid";
    }
  }

  /**
   * Pay by the hour.
   *
   * @param rate for one hour, more than 0
   */
  record Hourly(Money rate) implements Compensation {
    /**
     * Checks the rate.
     *
     * @param rate for one hour
     * @throws IllegalArgumentException if it is 0
     */
    public Hourly {
      checkPay("Hourly", "rate", rate);
    }

    @Override
    public String toString() {
      return rate + " an hour";
    }
  }

  /**
   * A sum for the whole placement, in instalments.
   *
   * @param instalments the instalments in their order, at least one, all in one currency, more than
   *     0 in all
   */
  record Stipend(List<Money> instalments) implements Compensation {
    /**
     * Checks the instalments.
     *
     * @param instalments the instalments
     * @throws IllegalArgumentException if there is none, they are in several currencies or come to
     *     0
     */
    public Stipend {
      instalments = Copies.list(instalments, "Stipend.instalments");
      Texts.checkNotEmpty("Stipend", "instalments", instalments);
      long currencies = instalments.stream().map(Money::currency).distinct().count();
      Bounds.check(currencies == 1, "Stipend", "instalments", instalments, "in one currency");
      checkPay("Stipend", "the sum of the instalments", sum(instalments));
    }

    /** {@return the sum of the instalments} */
    public Money total() {
      return sum(instalments);
    }

    private static Money sum(List<Money> instalments) {
      return new Money(
          instalments.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
          instalments.get(0).currency());
    }

    @Override
    public String toString() {
      return total() + " stipend";
    }
  }

  /**
   * A fixed fee for what is delivered.
   *
   * @param fee the fee, more than 0
   */
  record FixedFee(Money fee) implements Compensation {
    /**
     * Checks the fee.
     *
     * @param fee the fee
     * @throws IllegalArgumentException if it is 0
     */
    public FixedFee {
      checkPay("FixedFee", "fee", fee);
    }

    @Override
    public String toString() {
      return fee + " fixed fee";
    }
  }

  /**
   * Academic credit.
   *
   * @param credits how many credits, more than 0 and at most 10,000, with at most 4 decimals
   */
  record AcademicCredit(BigDecimal credits) implements Compensation {
    /** The most credits. */
    private static final BigDecimal MAX = BigDecimal.valueOf(10_000);

    private static final int DECIMALS = 4;

    /**
     * Checks the credits and drops trailing zeros.
     *
     * @param credits how many
     * @throws IllegalArgumentException if they are out of bounds or too finely divided
     */
    public AcademicCredit {
      Bounds.checkDigits("AcademicCredit", "credits", credits);
      Bounds.checkAbove(
          "AcademicCredit", "credits", credits, BigDecimal.ZERO, "unpaid() was meant");
      Bounds.checkRange("AcademicCredit", "credits", credits, BigDecimal.ZERO, MAX);
      String bound = "a number with at most " + DECIMALS + " decimals";
      int decimals = credits.stripTrailingZeros().scale();
      Bounds.check(decimals <= DECIMALS, "AcademicCredit", "credits", credits, bound);
      credits = Bounds.decimal("AcademicCredit", "credits", credits);
    }

    @Override
    public String toString() {
      return credits.toPlainString() + " academic credits";
    }
  }
}
