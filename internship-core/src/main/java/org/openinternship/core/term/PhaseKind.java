package org.openinternship.core.term;

/** A kind of phase; the kinds come in the order in which they are declared. */
public enum PhaseKind {
  /** Hosts submit projects. */
  INTAKE,
  /** Interns apply. */
  APPLICATION,
  /** Hosts review and rank interns. */
  REVIEW,
  /** Offers are made; one that was made in time may be answered until its own last instant. */
  OFFERS,
  /** Interns work. */
  WORK
}
