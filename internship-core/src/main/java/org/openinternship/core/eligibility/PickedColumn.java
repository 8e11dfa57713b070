package org.openinternship.core.eligibility;

import org.openinternship.core.people.Intern;

/** One requirement of the library over projects that were picked. Safe for several threads. */
interface PickedColumn {
  /** Tells whether some project asks for anything; otherwise there is nothing to narrow. */
  boolean isAsked();

  /**
   * Lowers the answers about some projects, where this requirement says less than is there.
   *
   * @param rows the rows of the projects
   * @param answers takes the lower answer about each; not looked at where it is the lowest
   */
  void narrow(Intern intern, int[] rows, PickedPairs.Answer[] answers);
}
