package org.openinternship.matching.policy;

/**
 * The source of the order of interns at a project. An intern whom a host calls unacceptable is
 * never matched there, whatever the source.
 */
public enum HostPreferences {
  /** From the rankings of the hosts' side alone; interns whom it does not tell apart are tied. */
  RANKINGS,
  /** From scores alone. */
  SCORES,
  /** The rankings first; interns whom no ranking names come after, ordered by scores. */
  RANKINGS_THEN_SCORES
}
