package org.openinternship.matching.live;

import java.util.Arrays;
import org.openinternship.core.internal.Indices;
import org.openinternship.matching.market.Market;

/** Which interns are there, and which of them are pinned. */
final class Presence {
  private static final int NOBODY = -1;

  private final boolean[] away;

  /** Per intern: where they are pinned, or -1. */
  private final int[] pinned;

  Presence(Market market) {
    away = new boolean[market.interns()];
    pinned = new int[market.interns()];
    Arrays.setAll(pinned, market::pinnedProject);
  }

  int interns() {
    return away.length;
  }

  boolean isAway(int intern) {
    return away[intern];
  }

  void setAway(int intern, boolean isAway) {
    away[intern] = isAway;
  }

  boolean isPinned(int intern) {
    return pinned[intern] != NOBODY;
  }

  int pinnedProject(int intern) {
    return pinned[intern];
  }

  void pin(int intern, int project) {
    pinned[intern] = project;
  }

  void unpin(int intern) {
    pinned[intern] = NOBODY;
  }

  /** Tells whether an intern is placed by their list. */
  boolean isSeated(int intern) {
    return !away[intern] && !isPinned(intern);
  }

  void check(int intern) {
    Indices.check("LiveAssignment", "intern", intern, away.length);
  }

  void checkAway(int intern) {
    check(intern);
    if (!away[intern]) {
      throw new IllegalStateException("LiveAssignment: intern " + intern + " is not away");
    }
  }

  void checkPinned(int intern) {
    check(intern);
    if (!isPinned(intern)) {
      throw new IllegalStateException("LiveAssignment: intern " + intern + " is not pinned");
    }
  }

  void checkSeated(int intern) {
    check(intern);
    if (away[intern]) {
      throw new IllegalStateException(
          "LiveAssignment: intern " + intern + " is away. Maybe let them come back first?");
    } else if (isPinned(intern)) {
      throw new IllegalStateException(
          "LiveAssignment: intern "
              + intern
              + " is pinned to project "
              + pinned[intern]
              + ". Maybe lift the pin first?");
    }
  }
}
