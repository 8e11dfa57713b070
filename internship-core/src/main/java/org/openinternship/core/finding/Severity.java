package org.openinternship.core.finding;

/** How grave a finding is, gravest first. */
public enum Severity {
  /** It cannot go on like this. */
  ERROR,
  /** It can go on, but somebody should look at it. */
  WARNING,
  /** Good to know. */
  INFO
}
