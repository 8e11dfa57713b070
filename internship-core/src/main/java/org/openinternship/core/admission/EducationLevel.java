package org.openinternship.core.admission;

/** A level of education; the levels are declared lowest first. */
public enum EducationLevel {
  /** Secondary school. */
  SECONDARY,
  /** Vocational training, a diploma below a bachelor's degree. */
  VOCATIONAL,
  /** A bachelor's degree or its like. */
  BACHELOR,
  /** A master's degree or its like. */
  MASTER,
  /** A doctorate. */
  DOCTORATE
}
