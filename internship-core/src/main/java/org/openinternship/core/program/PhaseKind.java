package org.openinternship.core.program;

/** The phases of a term, in their order. */
public enum PhaseKind {
  /** Hosts submit projects. */
  INTAKE,
  /** Interns apply. */
  APPLICATION,
  /** Hosts review and rank interns. */
  REVIEW,
  /** Offers are made and answered. */
  OFFERS,
  /** Interns work. */
  WORK
}
