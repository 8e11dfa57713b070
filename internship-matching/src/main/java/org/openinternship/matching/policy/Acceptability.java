package org.openinternship.matching.policy;

/** What makes an intern and a project acceptable to each other, beside the requirements. */
public enum Acceptability {
  /**
   * What rankings say: an intern whom a ranking does not name stands as its {@link
   * org.openinternship.core.cohort.HostRanking#unlisted unlisted} says, and a project without a
   * ranking takes everybody.
   */
  STATED,
  /**
   * Being listed: an intern must stand on the list of the project and on that of everybody above it
   * who has one. A project without any list takes nobody.
   */
  LISTED
}
