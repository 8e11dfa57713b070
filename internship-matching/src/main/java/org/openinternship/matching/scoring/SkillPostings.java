package org.openinternship.matching.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.skill.Proficiency;

/**
 * The projects that name each skill, by skill, with the level up to which it counts and how much a
 * level counts: what an intern's skill adds is added to all projects that name it, one skill at a
 * time, in whole numbers.
 */
final class SkillPostings {
  private final Map<String, Postings> bySkill = new HashMap<>();

  void add(String skill, int row, int level, int points) {
    bySkill.computeIfAbsent(skill, key -> new Postings()).add(row, level, points);
  }

  /** Adds what somebody who has a skill at a level brings to each project that names it. */
  void addTo(int[] there, String skill, int level) {
    @Nullable Postings postings = bySkill.get(skill);
    if (postings != null) {
      postings.addTo(there, level);
    }
  }

  private static final class Postings {
    private int[] rows = new int[4];

    /** What each level adds at each of the rows: a look-up instead of a comparison. */
    private final byte[][] adds = new byte[Proficiency.values().length + 1][4];

    private int size;

    void add(int row, int level, int pointsOfLevel) {
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, 2 * size);
        for (int has = 0; has < adds.length; has++) {
          adds[has] = Arrays.copyOf(adds[has], 2 * size);
        }
      }
      rows[size] = row;
      for (int has = 0; has < adds.length; has++) {
        adds[has][size] = (byte) (pointsOfLevel * Math.min(level, has));
      }
      size++;
    }

    void addTo(int[] there, int level) {
      byte[] add = adds[level];
      for (int i = 0; i < size; i++) {
        there[rows[i]] += add[i];
      }
    }
  }
}
