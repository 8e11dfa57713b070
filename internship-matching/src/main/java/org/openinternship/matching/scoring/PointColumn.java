package org.openinternship.matching.scoring;

import org.openinternship.core.people.Intern;

/** One criterion of the library over many projects. Safe for several threads. */
interface PointColumn {
  /** Adds the millionths of an intern at some rows to what is there. */
  void add(Intern intern, int[] rows, int count, int[] millionths);
}
