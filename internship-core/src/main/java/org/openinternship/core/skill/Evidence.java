package org.openinternship.core.skill;

/** The evidence for a claim to a skill. The constants stand in no order of strength. */
public enum Evidence {
  /** The intern says so. */
  SELF_DECLARED,
  /** A course was completed. */
  COURSE,
  /** Own work can be looked at. */
  PORTFOLIO,
  /** It was tested or assessed by somebody else. */
  ASSESSED,
  /** It was used in employment or an earlier internship. */
  EMPLOYMENT
}
