package org.openinternship.core.pay;

import java.util.List;
import java.util.Optional;
import org.openinternship.core.check.Texts;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.host.Compensation.AcademicCredit;
import org.openinternship.core.host.Money;

/**
 * A line of a schedule as it stands: money or credit, due or blocked.
 *
 * @param name the name of the line
 * @param money how much; for hours, of those worked so far; empty: it is credit
 * @param credit how much; empty: it is money
 * @param blockedBy every reason why it is not due; empty: it is due
 */
public record PayItem(
    String name, Optional<Money> money, Optional<AcademicCredit> credit, List<Reason> blockedBy) {
  /**
   * Copies the reasons.
   *
   * @param name the name of the line
   * @param money how much
   * @param credit how much
   * @param blockedBy every reason why it is not due
   * @throws IllegalArgumentException if the name is blank, or it is both money and credit or
   *     neither
   */
  public PayItem {
    Texts.check("PayItem", "name", name);
    if (money.isPresent() == credit.isPresent()) {
      throw new IllegalArgumentException(
          "PayItem: " + name + " must be either money or credit, not both or neither");
    }
    blockedBy = List.copyOf(blockedBy);
  }

  /** {@return whether nothing blocks it} */
  public boolean isDue() {
    return blockedBy.isEmpty();
  }
}
