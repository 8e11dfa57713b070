package org.openinternship.core.skill;

/** The degree to which a project depends on a skill, from most to least. */
public enum Necessity {
  /** Without it the work cannot be done. */
  REQUIRED,
  /** The work goes better with it. */
  PREFERRED,
  /** A pleasant extra. */
  NICE_TO_HAVE
}
