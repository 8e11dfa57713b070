package org.openinternship.matching.mechanism;

/** What is known of an assignment for a market with joint lists. */
public enum JointStatus {
  /** It is stable: no single intern and no joint list blocks it. */
  STABLE,
  /** It is not stable, and no stable assignment exists: all that there can be were ruled out. */
  NONE_EXISTS,
  /**
   * It is not stable. Whether a stable assignment exists is not known: none was found, and there
   * are too many combinations of rows to rule all of them out.
   */
  NONE_FOUND,
  /** It is not stable, and the mechanism looks for no stable one. */
  NOT_SOUGHT
}
