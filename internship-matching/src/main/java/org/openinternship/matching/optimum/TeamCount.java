package org.openinternship.matching.optimum;

import java.util.Objects;

/**
 * What one rule says of one project.
 *
 * @param rule the rule
 * @param project a project that it is about
 * @param count how many interns with the property sit there, pinned ones included
 * @param missing how many fewer that is than there should be
 * @param excess how many more
 */
public record TeamCount(CompositionRule rule, int project, int count, int missing, int excess) {
  /**
   * Checks that nothing is null.
   *
   * @param rule the rule
   * @param project a project that it is about
   * @param count how many interns with the property sit there
   * @param missing how many fewer that is than there should be
   * @param excess how many more
   */
  public TeamCount {
    Objects.requireNonNull(rule, "TeamCount.rule");
  }

  /** {@return whether it is as the rule says} */
  public boolean isKept() {
    return missing == 0 && excess == 0;
  }

  /**
   * Returns what it costs by the rule.
   *
   * @return the price; 0 if the rule has none
   * @throws ArithmeticException if it is more than a long holds
   */
  public long price() {
    long away = (long) missing + excess;
    return Math.multiplyExact(
        rule.price().orElse(0), rule.squared() ? Math.multiplyExact(away, away) : away);
  }
}
