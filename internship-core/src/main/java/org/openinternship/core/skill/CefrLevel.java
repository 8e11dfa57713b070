package org.openinternship.core.skill;

import java.util.Objects;

/** The mastery of a language: the levels of the Common European Framework, in its order. */
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
   * Returns the level as a number.
   *
   * @return 1 for A1 to 6 for C2
   */
  public int level() {
    return level;
  }

  /**
   * Returns the level that a word of the {@linkplain LevelWords#ofLanguages() table} stands for,
   * such as {@code B2}, {@code fluent} or {@code native}.
   *
   * @param word as people write it, in any case
   * @return the level
   * @throws IllegalArgumentException if the word is not in the table
   */
  public static CefrLevel of(String word) {
    return LevelWords.ofLanguages().level(word);
  }

  /**
   * Says whether this meets a wanted level.
   *
   * @param wanted the least that is asked for
   * @return true if this is the same or higher
   */
  public boolean atLeast(CefrLevel wanted) {
    Objects.requireNonNull(wanted, "CefrLevel.wanted");
    return compareTo(wanted) >= 0;
  }
}
