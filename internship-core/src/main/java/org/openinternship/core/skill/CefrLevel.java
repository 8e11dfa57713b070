package org.openinternship.core.skill;

/** How well somebody masters a language: the Common European Framework's levels, in its order. */
public enum CefrLevel {
  /** Breakthrough. */
  A1,
  /** Waystage. */
  A2,
  /** Threshold. */
  B1,
  /** Vantage. */
  B2,
  /** Effective operational proficiency. */
  C1,
  /** Mastery; also for native speakers. */
  C2;

  /**
   * Whether this meets a wanted level.
   *
   * @param wanted the least that is asked for
   * @return true if this is the same or higher
   */
  public boolean atLeast(CefrLevel wanted) {
    return compareTo(wanted) >= 0;
  }
}
