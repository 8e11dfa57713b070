package org.openinternship.core.pay;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.check.Texts;

/**
 * One payment of a schedule, or the credit.
 *
 * @param name its name, unique in a schedule, such as {@code instalment 1}
 * @param amount how much
 * @param conditions all that must hold before it is due; none: it is due from the start
 */
public record PayLine(String name, PayAmount amount, List<PayCondition> conditions) {
  /**
   * Copies the conditions.
   *
   * @param name its name
   * @param amount how much
   * @param conditions all that must hold
   * @throws IllegalArgumentException if the name is blank
   */
  public PayLine {
    Texts.check("PayLine", "name", name);
    Objects.requireNonNull(amount, "PayLine.amount");
    conditions = List.copyOf(conditions);
  }
}
