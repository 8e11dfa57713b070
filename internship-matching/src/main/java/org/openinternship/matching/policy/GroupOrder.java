package org.openinternship.matching.policy;

/**
 * Which one order decides where projects share a limit above them (of a supervisor, a unit or a
 * host). One order has to decide there, since two projects may want different interns for the same
 * seat.
 */
public enum GroupOrder {
  /**
   * One order over interns, for all projects under the limit: the ranking by whoever has the
   * topmost limit, or else each intern's best standing at any of the projects. Gives the best
   * stable result for interns. Where projects rank for themselves, their rankings yield to it.
   */
  INTERNS,
  /**
   * The standing of each intern at each project. Every project's own order holds for its own seats.
   * The result is stable, but another stable result may suit some interns better.
   */
  PAIRS
}
