package org.openinternship.core.people;

/** The stage of education that an intern is in. */
public enum Education {
  /** Still studying. */
  STUDENT,
  /** Has finished. */
  GRADUATE
}
