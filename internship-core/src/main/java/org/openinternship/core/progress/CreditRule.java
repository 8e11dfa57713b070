package org.openinternship.core.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openinternship.core.internal.Bounds;

/**
 * The rule by which work earns academic credits.
 *
 * @param minutesPerCredit the minutes of one credit, 1 to {@link #MAX_MINUTES}
 * @param decimals the decimals of credits, 0 to 4; smaller parts are dropped, so that no part of a
 *     credit is earned before all of its minutes are done
 */
public record CreditRule(int minutesPerCredit, int decimals) {
  /** The most hours of one credit: 10,000. */
  public static final int MAX_HOURS = 10_000;

  /** The most minutes of one credit: 10,000 hours. */
  public static final int MAX_MINUTES = MAX_HOURS * 60;

  private static final BigDecimal TINY = new BigDecimal("1E-100"); // below any decimal of a rule
  private static final int MINUTES_OF_AN_HOUR = 60;
  private static final int AICTE_HOURS = 45;

  /** The most decimals to which credits are rounded. */
  private static final int MAX_DECIMALS = 4;

  /**
   * Checks the bounds.
   *
   * @param minutesPerCredit the minutes of one credit
   * @param decimals the decimals of credits
   * @throws IllegalArgumentException if one is out of bounds
   */
  public CreditRule {
    Bounds.check("CreditRule", "minutesPerCredit", minutesPerCredit, 1, MAX_MINUTES);
    Bounds.check("CreditRule", "decimals", decimals, 0, MAX_DECIMALS);
  }

  /**
   * Makes a rule of whole credits.
   *
   * @param hours the hours of one credit, 1 to 10,000
   * @return the rule
   * @throws IllegalArgumentException if the hours are out of bounds
   */
  public static CreditRule ofHours(int hours) {
    Bounds.check("CreditRule", "hours", hours, 1, MAX_HOURS);
    return new CreditRule(hours * MINUTES_OF_AN_HOUR, 0);
  }

  /**
   * Makes the rule of AICTE, by which a credit is 40 to 45 hours; 45 are enough in every reading of
   * that range.
   *
   * @return the rule of whole credits of 45 hours
   */
  public static CreditRule aicte() {
    return ofHours(AICTE_HOURS);
  }

  /**
   * Returns this rule with other decimals.
   *
   * @param places the decimals of credits, 0 to 4
   * @return the rule
   * @throws IllegalArgumentException if they are out of bounds
   */
  public CreditRule withDecimals(int places) {
    return new CreditRule(minutesPerCredit, places);
  }

  /**
   * Returns the credits that work earns.
   *
   * @param minutes the minutes worked, at least 0
   * @return the credits, rounded down, with as many decimals as the rule has
   * @throws IllegalArgumentException if the minutes are less than 0
   */
  public BigDecimal credits(long minutes) {
    Bounds.checkMin("CreditRule", "minutes", minutes, 0);
    return BigDecimal.valueOf(minutes)
        .divide(BigDecimal.valueOf(minutesPerCredit), decimals, RoundingMode.DOWN);
  }

  /**
   * Returns the work that credits take.
   *
   * @param credits the credits, at least 0 and at most 10,000
   * @return the fewest minutes that earn so many credits; parts of a minute count as one
   * @throws IllegalArgumentException if the credits are out of bounds
   */
  public long minutes(BigDecimal credits) {
    Bounds.checkDigits("CreditRule", "credits", credits);
    Bounds.checkRange(
        "CreditRule", "credits", credits, BigDecimal.ZERO, BigDecimal.valueOf(10_000));
    if (credits.compareTo(TINY)
        < 0) { // its decimals need not be written out, there may be billions
      return credits.signum() == 0 ? 0 : minutes(TINY);
    }
    return credits
        .setScale(decimals, RoundingMode.CEILING)
        .multiply(BigDecimal.valueOf(minutesPerCredit))
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
  }
}
