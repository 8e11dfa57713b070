package org.openinternship.jackson.csv;

/** The tables that a coordinator has, in the order in which they are read. */
public enum SheetKind {
  /** A row an intern. */
  INTERNS,
  /** A row a host organisation. */
  HOSTS,
  /** A row a supervisor. */
  SUPERVISORS,
  /** A row a project. */
  PROJECTS,
  /** The bids: a row a choice, or a row an intern and a column a choice. */
  CHOICES,
  /** Interns who are linked: a row an intern, and a column a choice of all in a group. */
  LINKS,
  /** The rankings by the hosts' side: a row an intern, or a row a party and a column a place. */
  RANKINGS,
  /** A row a placement that is already agreed. */
  PLACEMENTS
}
