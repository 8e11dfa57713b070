package org.openinternship.core.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openinternship.core.check.Bounds;

/**
 * How many credits hours are worth.
 *
 * @param minutesPerCredit the minutes of one credit, at least 1
 * @param decimals how finely credits are divided, 0 to 4 decimals; what is less is dropped, so that
 *     no part of a credit is given before all its minutes are done
 */
public record CreditRule(int minutesPerCredit, int decimals) {
  private static final int MINUTES_OF_AN_HOUR = 60;
  private static final int AICTE_HOURS = 45;
  private static final int MOST_DECIMALS = 4;

  /**
   * Checks the bounds.
   *
   * @param minutesPerCredit the minutes of one credit
   * @param decimals how finely credits are divided
   * @throws IllegalArgumentException if one is out of bounds
   */
  public CreditRule {
    Bounds.check("CreditRule", "minutesPerCredit", minutesPerCredit, 1, Integer.MAX_VALUE);
    Bounds.check("CreditRule", "decimals", decimals, 0, MOST_DECIMALS);
  }

  /**
   * Whole credits of so many hours.
   *
   * @param hours the hours of one credit, 1 to 10,000
   * @return the rule
   * @throws IllegalArgumentException if the hours are out of bounds
   */
  public static CreditRule ofHours(int hours) {
    Bounds.check("CreditRule", "hours", hours, 1, 10_000);
    return new CreditRule(hours * MINUTES_OF_AN_HOUR, 0);
  }

  /**
   * The rule of AICTE, by which a credit is 40 to 45 hours; taken here with 45, which is enough
   * however the range is read.
   *
   * @return whole credits of 45 hours
   */
  public static CreditRule aicte() {
    return ofHours(AICTE_HOURS);
  }

  /**
   * The rule with another division.
   *
   * @param places how finely credits are divided, 0 to 4 decimals
   * @return the rule
   * @throws IllegalArgumentException if they are out of bounds
   */
  public CreditRule withDecimals(int places) {
    return new CreditRule(minutesPerCredit, places);
  }

  /**
   * What work is worth.
   *
   * @param minutes the minutes worked, at least 0
   * @return the credits, rounded down, with as many decimals as the rule has
   * @throws IllegalArgumentException if the minutes are less than 0
   */
  public BigDecimal credits(long minutes) {
    Bounds.check("CreditRule", "minutes", minutes, 0, Long.MAX_VALUE);
    return BigDecimal.valueOf(minutes)
        .divide(BigDecimal.valueOf(minutesPerCredit), decimals, RoundingMode.DOWN);
  }

  /**
   * How much work credits take.
   *
   * @param credits the credits, at least 0 and at most 10,000
   * @return the least minutes that are worth so many credits; parts of a minute count as one
   * @throws IllegalArgumentException if the credits are out of bounds
   */
  public long minutes(BigDecimal credits) {
    if (credits.signum() < 0 || credits.compareTo(BigDecimal.valueOf(10_000)) > 0) {
      throw new IllegalArgumentException(
          "CreditRule: credits is %s, it must be from 0 to 10000".formatted(credits));
    }
    return credits
        .setScale(decimals, RoundingMode.CEILING)
        .multiply(BigDecimal.valueOf(minutesPerCredit))
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
  }
}
