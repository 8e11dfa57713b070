package org.openinternship.core.eligibility;

import org.openinternship.core.internal.RowSet;
import org.openinternship.core.people.Intern;

/** One requirement of the library over many projects. Safe for several threads. */
interface EligibilityColumn {
  /** Takes out the projects that the intern may not go on with. */
  void keepPassing(Intern intern, RowSet rows);

  /** Takes out the projects against which something that is known stands. */
  void keepOpen(Intern intern, RowSet rows);
}
