package org.openinternship.matching.market;

import java.util.Arrays;

/** The projects of a market that reserve seats: who is pinned there, and what they choose. */
final class ReservedProjects {
  private final Reserves reserves;
  private final int[] firstPin;
  private final int[] pinned;

  ReservedProjects(Reserves reserves, int[] pin, int projects) {
    this.reserves = reserves;
    firstPin = new int[projects + 1];
    for (int at : pin) {
      if (at >= 0) {
        firstPin[at + 1]++;
      }
    }
    for (int project = 0; project < projects; project++) {
      firstPin[project + 1] += firstPin[project];
    }
    pinned = new int[firstPin[projects]];
    int[] next = firstPin.clone();
    for (int intern = 0; intern < pin.length; intern++) {
      if (pin[intern] >= 0) {
        pinned[next[pin[intern]]++] = intern;
      }
    }
  }

  private int[] pinnedTo(int project) {
    return Arrays.copyOfRange(pinned, firstPin[project], firstPin[project + 1]);
  }

  int[] fill(int project, int free, int[] interns) {
    return new SeatFilling(reserves, project).fill(pinnedTo(project), free, interns);
  }
}
