package org.openinternship.matching.policy;

/**
 * The one order that decides where projects share a limit above them (of a supervisor, a unit or a
 * host). One order has to decide there, since two projects may want different interns for the same
 * seat.
 */
public enum GroupOrder {
  /**
   * One order over interns, for all projects under the limit: the ranking by whoever has the
   * topmost limit, or else each intern's best standing at any project of their list that can be
   * considered. Gives the best stable result for interns. Where projects rank for themselves, their
   * rankings yield to it; then a bid for a project where an intern stands well helps at the others
   * under the limit too, which a ranking by whoever has the limit prevents.
   */
  INTERNS,
  /**
   * The standing of each intern at each project. Every project's own order holds for its own seats.
   * The result is stable, but another stable result may suit some interns better. Who moves between
   * two projects under a full limit must stand well enough for it at the new one.
   */
  PAIRS
}
