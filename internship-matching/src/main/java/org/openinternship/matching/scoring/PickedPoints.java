package org.openinternship.matching.scoring;

import org.openinternship.core.people.Intern;

/** One criterion of the library over projects that were picked. Safe for several threads. */
interface PickedPoints {
  /** Writes the millionths of an intern at some rows, in their order. */
  void write(Intern intern, int[] rows, int[] millionths);
}
