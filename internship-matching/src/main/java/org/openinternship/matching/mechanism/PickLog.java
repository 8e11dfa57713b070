package org.openinternship.matching.mechanism;

/** Is told what became of the picks that several projects made of one intern. */
interface PickLog {
  PickLog NONE = (lost, won, rule, lostBy, wonBy) -> {};

  /**
   * Takes note of a pick that lost.
   *
   * @param lost the pair that was not made
   * @param won the pair that was made instead
   * @param rule the place in the chain of the rule that told them apart; one more than the last for
   *     the lot
   * @param lostBy the number that the rule gave the pick that lost
   * @param wonBy the number that it gave the best
   */
  void lost(int lost, int won, int rule, long lostBy, long wonBy);
}
