package org.openinternship.matching.optimum;

/** Whether a project is to have anybody, which decides about rules that excuse empty ones. */
enum TeamState {
  /** Either: minima of such rules are left out. */
  UNDECIDED,
  /** At least one intern: all rules count. */
  OPEN,
  /** Nobody: such rules do not count. */
  CLOSED
}
