package org.openinternship.core.skill;

import java.util.Objects;

/** The mastery of a skill, from least to most. */
public enum Proficiency {
  /** Knows the ideas and can follow along. */
  BASIC(1),
  /** Does everyday work without help. */
  WORKING(2),
  /** Solves unusual problems and can guide others. */
  ADVANCED(3),
  /** Is asked by the advanced. */
  EXPERT(4);

  private final int level;

  Proficiency(int level) {
    this.level = level;
  }

  /**
   * Returns the level as a number, for gaps between levels.
   *
   * @return 1 for {@link #BASIC} to 4 for {@link #EXPERT}
   */
  public int level() {
    return level;
  }

  /**
   * Says whether this meets a wanted proficiency.
   *
   * @param wanted the least that is asked for
   * @return true if this is the same or higher
   */
  public boolean atLeast(Proficiency wanted) {
    Objects.requireNonNull(wanted, "Proficiency.wanted");
    return level >= wanted.level;
  }
}
