package org.openinternship.core.host;

import java.math.BigDecimal;
import java.util.List;
import org.openinternship.core.people.CompensationNeed;

/** What an intern gets for the work. */
public sealed interface Compensation {
  /** {@return no pay and no credit} */
  static Compensation unpaid() {
    return new Unpaid();
  }

  /**
   * Whether this is enough for somebody.
   *
   * @param need what they need
   * @return whether they get it here
   */
  default boolean meets(CompensationNeed need) {
    return switch (need) {
      case NONE -> true;
      case PAY_OR_CREDIT -> !(this instanceof Unpaid);
      case PAY -> !(this instanceof Unpaid) && !(this instanceof AcademicCredit);
    };
  }

  private static void checkPay(String what, Money pay) {
    if (pay.amount().signum() == 0) {
      throw new IllegalArgumentException(
          what + " is " + pay + ", it must be more than 0. Maybe unpaid() was meant");
    }
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
      checkPay("Hourly: rate", rate);
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
      instalments = List.copyOf(instalments);
      if (instalments.isEmpty()) {
        throw new IllegalArgumentException("Stipend: there is no instalment; it needs at least 1");
      }
      if (instalments.stream().map(Money::currency).distinct().count() > 1) {
        throw new IllegalArgumentException(
            "Stipend: instalments " + instalments + " mix currencies, it must be one");
      }
      checkPay("Stipend: the sum of the instalments", sum(instalments));
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
      checkPay("FixedFee: fee", fee);
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
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);
    private static final int DECIMALS = 4;

    /**
     * Checks the credits and drops trailing zeros.
     *
     * @param credits how many
     * @throws IllegalArgumentException if they are out of bounds or too finely divided
     */
    public AcademicCredit {
      if (credits.signum() <= 0 || credits.compareTo(MOST) > 0) {
        throw new IllegalArgumentException(
            "AcademicCredit: credits is "
                + credits
                + ", it must be more than 0 and at most "
                + MOST
                + (credits.signum() == 0 ? ". Maybe unpaid() was meant" : ""));
      }
      credits = credits.stripTrailingZeros();
      if (credits.scale() > DECIMALS) {
        throw new IllegalArgumentException(
            "AcademicCredit: credits is "
                + credits
                + ", it must have at most "
                + DECIMALS
                + " decimals");
      }
      credits = credits.setScale(Math.max(0, credits.scale()));
    }

    @Override
    public String toString() {
      return credits.toPlainString() + " academic credits";
    }
  }
}
