package org.openinternship.core.pay;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.host.Compensation.AcademicCredit;
import org.openinternship.core.host.Money;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.reason.Reason;

/**
 * An item of a pay statement: the money or credit of one line, due or blocked.
 *
 * @param name the name of the line
 * @param money the money; for hours, of those worked so far; empty: it is credit
 * @param credit the credit; empty: it is money
 * @param blockedBy the reasons that block it; empty: it is due
 */
public record PayItem(
    String name, Optional<Money> money, Optional<AcademicCredit> credit, List<Reason> blockedBy) {
  /**
   * Copies the reasons.
   *
   * @param name the name of the line
   * @param money the money
   * @param credit the credit
   * @param blockedBy the reasons that block it
   * @throws IllegalArgumentException if the name is blank, or it is both money and credit or
   *     neither
   */
  public PayItem {
    Objects.requireNonNull(money, "PayItem.money");
    Objects.requireNonNull(credit, "PayItem.credit");
    Objects.requireNonNull(blockedBy, "PayItem.blockedBy");
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
