package org.openinternship.matching.optimum;

/**
 * Whether a project is to have anybody, which decides about rules that excuse empty ones; or a
 * project or group with a minimum, which has it or closes.
 */
enum TeamState {
  /** Either: the minimum, and minima of such rules, are left out. */
  UNDECIDED,
  /** At least one intern: all rules count, and so does the minimum. */
  OPEN,
  /** Nobody: such rules do not count, nor does the minimum. */
  CLOSED
}
