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
   * @param rate for one hour
   */
  record Hourly(Money rate) implements Compensation {
    @Override
    public String toString() {
      return rate + " an hour";
    }
  }

  /**
   * A sum for the whole placement, in instalments.
   *
   * @param instalments the instalments in their order, at least one, all in one currency
   */
  record Stipend(List<Money> instalments) implements Compensation {
    /**
     * Checks the instalments.
     *
     * @param instalments the instalments
     * @throws IllegalArgumentException if there is none, or they are in several currencies
     */
    public Stipend {
      instalments = List.copyOf(instalments);
      if (instalments.isEmpty()) {
        throw new IllegalArgumentException("Stipend: there is no instalment; it needs at least 1");
      }
      if (instalments.stream().map(Money::currency).distinct().count() > 1) {
        throw new IllegalArgumentException(
            "Stipend: instalments " + instalments + " mix currencies");
      }
    }

    /** {@return the sum of the instalments} */
    public Money total() {
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
   * @param fee the fee
   */
  record FixedFee(Money fee) implements Compensation {
    @Override
    public String toString() {
      return fee + " fixed fee";
    }
  }

  /**
   * Academic credit.
   *
   * @param credits how many credits, more than 0
   */
  record AcademicCredit(BigDecimal credits) implements Compensation {
    /**
     * Checks the credits and drops trailing zeros.
     *
     * @param credits how many
     * @throws IllegalArgumentException if there are none
     */
    public AcademicCredit {
      if (credits.signum() <= 0) {
        throw new IllegalArgumentException(
            "AcademicCredit: credits is " + credits + ", it must be more than 0");
      }
      credits = new BigDecimal(credits.stripTrailingZeros().toPlainString());
    }

    @Override
    public String toString() {
      return credits.toPlainString() + " academic credits";
    }
  }
}
