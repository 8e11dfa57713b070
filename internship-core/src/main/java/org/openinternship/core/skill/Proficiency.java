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
   * Returns the level that a word of the {@linkplain LevelWords#ofSkills() table} stands for, such
   * as {@code beginner}, {@code very good} or {@code WORKING}.
   *
   * @param word as people write it, in any case
   * @return the level
   * @throws IllegalArgumentException if the word is not in the table
   */
  public static Proficiency of(String word) {
    return LevelWords.ofSkills().level(word);
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
