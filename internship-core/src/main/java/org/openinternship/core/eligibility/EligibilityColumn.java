package org.openinternship.core.eligibility;

import org.openinternship.core.internal.RowSet;
import org.openinternship.core.people.Intern;

/** One requirement of the library over many projects. Safe for several threads. */
interface EligibilityColumn {
  /** Takes out the projects that the intern may not go on with. */
  void keepPassing(Intern intern, RowSet rows);

  /**
   * Tells more of projects that are still open.
   *
   * @param open takes out those against which something that is known stands
   * @param passing takes out those of them that the intern may not go on with; may hold others
   * @param missing adds the facts that are missing where one keeps an open project from the intern
   */
  void judge(Intern intern, RowSet open, RowSet passing, FactRows missing);
}
