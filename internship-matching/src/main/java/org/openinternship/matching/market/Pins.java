package org.openinternship.matching.market;

import java.util.Arrays;
import org.openinternship.core.internal.Indices;

/**
 * The placements already agreed: collected while a market is built, added to later, and counted.
 */
final class Pins {

  private int[] intern = new int[0];
  private int[] project = new int[0];
  private int size;

  void add(int intern, int project) {
    if (size == this.intern.length) {
      this.intern = Arrays.copyOf(this.intern, Math.max(8, 2 * size));
      this.project = Arrays.copyOf(this.project, Math.max(8, 2 * size));
    }
    this.intern[size] = intern;
    this.project[size++] = project;
  }

  /** Returns the pinned project of each intern, -1 for none. */
  int[] byIntern(int interns, CapacityTree tree) {
    int[] pin = new int[interns];
    Arrays.fill(pin, -1);
    for (int k = 0; k < size; k++) {
      Indices.check("Market", "intern of a pin", intern[k], interns);
      Indices.check("Market", "project of a pin", project[k], tree.projects());
      if (pin[intern[k]] >= 0) {
        throw new IllegalArgumentException(
            "Market: intern "
                + intern[k]
                + " is pinned twice, to projects "
                + pin[intern[k]]
                + " and "
                + project[k]);
      }
      pin[intern[k]] = project[k];
    }
    return pin;
  }

  /** Returns the pins of a market with more: of each intern without one its project, or -1. */
  static int[] more(Market market, int[] projects) {
    int[] pins = new int[projects.length];
    for (int intern = 0; intern < pins.length; intern++) {
      pins[intern] = market.pinnedProject(intern);
      if (pins[intern] < 0 && projects[intern] != -1) {
        Indices.check("Market", "project of a pin", projects[intern], market.projects());
        if (market.jointListOf(intern) >= 0) {
          throw JointLists.pinned(intern, market.jointListOf(intern));
        }
        pins[intern] = projects[intern];
      }
    }
    return pins;
  }

  /** Counts the pins at each project and below each group, which are not more than it may hold. */
  static int[] perNode(int[] pin, CapacityTree tree) {
    int[] pins = new int[tree.nodes()];
    for (int at : pin) {
      for (int node = at; node >= 0; node = tree.parent(node)) {
        if (pins[node]++ == tree.capacity(node)) {
          throw new IllegalArgumentException(
              "Market: more interns are pinned to "
                  + (node < tree.projects() ? "project " : "projects below group ")
                  + node
                  + " than its capacity "
                  + tree.capacity(node)
                  + " allows. Maybe raise the capacity by the placements already agreed?");
        }
      }
    }
    return pins;
  }
}
