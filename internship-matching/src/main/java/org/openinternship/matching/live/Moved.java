package org.openinternship.matching.live;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The interns who were moved since somebody asked, with the project each had before. */
final class Moved {
  private static final int NOT = -2;

  /** Per intern: the project before, -1 for none, or -2 if they were not moved. */
  private final int[] before;

  private int[] intern = new int[16];
  private int count;

  Moved(int interns) {
    this.before = new int[interns];
    Arrays.fill(before, NOT);
  }

  /** Notes that an intern is taken from where they are. */
  void from(int who, int project) {
    if (before[who] == NOT) {
      before[who] = project;
      if (count == intern.length) {
        intern = Arrays.copyOf(intern, 2 * count);
      }
      intern[count++] = who;
    }
  }

  /** Returns those whose project is another one now, in order, and forgets all. */
  int[] take(IntUnaryOperator project) {
    int[] moved = new int[count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      int who = intern[i];
      if (project.applyAsInt(who) != before[who]) {
        moved[size++] = who;
      }
      before[who] = NOT;
    }
    count = 0;
    int[] found = Arrays.copyOf(moved, size);
    Arrays.sort(found);
    return found;
  }
}
