package org.openinternship.core.people;

/** Where an intern stands in their education. */
public enum Education {
  /** Still studying. */
  STUDENT,
  /** Has finished. */
  GRADUATE
}
