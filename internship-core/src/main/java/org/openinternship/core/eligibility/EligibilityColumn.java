package org.openinternship.core.eligibility;

import org.openinternship.core.internal.RowSet;
import org.openinternship.core.people.Intern;

/** One requirement of the library over many projects. Safe for several threads. */
interface EligibilityColumn {
  /**
   * Takes out projects of an intern.
   *
   * @param passing those that the intern may go on with
   * @param open those against which nothing that is known stands
   */
  void narrow(Intern intern, RowSet passing, RowSet open);
}
