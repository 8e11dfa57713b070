package org.openinternship.core.eligibility;

import java.util.Arrays;

/**
 * The projects that require one skill, each with the level; one that does so twice is there twice.
 */
final class SkillRows {
  private int[] rows = new int[4];
  private byte[] levels = new byte[4];
  private int size;

  void add(int row, int level) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
      levels = Arrays.copyOf(levels, 2 * size);
    }
    rows[size] = row;
    levels[size++] = (byte) level;
  }

  /** Adds one to each project for each of its needs that somebody of a level meets. */
  void count(int level, int[] met) {
    for (int i = 0; i < size; i++) {
      if (levels[i] <= level) {
        met[rows[i]]++;
      }
    }
  }
}
