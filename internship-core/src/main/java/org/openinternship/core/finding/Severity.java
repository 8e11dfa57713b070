package org.openinternship.core.finding;

/** The gravity of a finding, gravest first. */
public enum Severity {
  /** It cannot go on like this. */
  ERROR,
  /** It can go on, but somebody should look at it. */
  WARNING,
  /** Good to know. */
  INFO
}
