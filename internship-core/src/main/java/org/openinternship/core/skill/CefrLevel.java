package org.openinternship.core.skill;

/** How well somebody masters a language: the Common European Framework's levels, in its order. */
public enum CefrLevel {
  /** Breakthrough. */
  A1(1),
  /** Waystage. */
  A2(2),
  /** Threshold. */
  B1(3),
  /** Vantage. */
  B2(4),
  /** Effective operational proficiency. */
  C1(5),
  /** Mastery; also for native speakers. */
  C2(6);

  private final int level;

  CefrLevel(int level) {
    this.level = level;
  }

  /**
   * The level as a number.
   *
   * @return 1 for A1 to 6 for C2
   */
  public int level() {
    return level;
  }

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
