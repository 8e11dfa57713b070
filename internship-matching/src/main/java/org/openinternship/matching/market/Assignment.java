package org.openinternship.matching.market;

import java.util.Arrays;
import java.util.Objects;
import org.openinternship.core.internal.Indices;

/**
 * The seats that interns have: one project an intern, or none. Made by a mechanism, or from
 * anywhere for the checks of {@code verify}; an assignment need not be feasible.
 *
 * <p>Immutable; equal if every intern sits at the same project.
 */
public final class Assignment {

  private final int[] project;
  private final int[] pair;
  private final int[] count;
  private final int[] firstOfProject;
  private final int[] roster;

  private Assignment(Market market, int[] project, int[] pair) {
    this.project = project;
    this.pair = pair;
    CapacityTree tree = market.tree();
    this.count = new int[tree.nodes()];
    this.firstOfProject = new int[tree.projects() + 1];
    for (int at : project) {
      if (at >= 0) {
        count[at]++;
      }
    }
    int seated = 0;
    for (int p = 0; p < tree.projects(); p++) {
      firstOfProject[p] = seated;
      seated += count[p];
    }
    firstOfProject[tree.projects()] = seated;
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.parent(node) >= 0) {
        count[tree.parent(node)] += count[node];
      }
    }
    this.roster = new int[seated];
    int[] next = firstOfProject.clone();
    for (int intern = 0; intern < project.length; intern++) {
      if (project[intern] >= 0) {
        roster[next[project[intern]]++] = intern;
      }
    }
  }

  /**
   * Returns an assignment as given, be it good or bad.
   *
   * @param market the market
   * @param projects the project of each intern, -1 for none
   * @return the assignment
   * @throws IllegalArgumentException if there is not one entry an intern, or an entry is neither -1
   *     nor a project
   */
  public static Assignment ofProjects(Market market, int... projects) {
    Objects.requireNonNull(market, "Assignment.market");
    Objects.requireNonNull(projects, "Assignment.projects");
    checkLength(market, projects.length, "projects");
    int[] pair = new int[projects.length];
    for (int intern = 0; intern < projects.length; intern++) {
      if (projects[intern] != -1) {
        Indices.check(
            "Assignment", "project of intern " + intern, projects[intern], market.projects());
      }
      boolean listed = projects[intern] >= 0 && !market.isPinned(intern);
      pair[intern] = listed ? market.pair(intern, projects[intern]) : -1;
    }
    return new Assignment(market, projects.clone(), pair);
  }

  /**
   * Returns an assignment by pairs, as mechanisms make it; pinned interns are put where they are
   * pinned.
   *
   * @param market the market
   * @param pairs the pair that each intern holds, -1 for none; ignored for pinned interns
   * @return the assignment
   * @throws IllegalArgumentException if there is not one entry an intern, or an entry is neither -1
   *     nor a pair of its intern
   */
  public static Assignment ofPairs(Market market, int... pairs) {
    Objects.requireNonNull(market, "Assignment.market");
    Objects.requireNonNull(pairs, "Assignment.pairs");
    checkLength(market, pairs.length, "pairs");
    int[] pair = new int[pairs.length];
    int[] project = new int[pairs.length];
    for (int intern = 0; intern < pairs.length; intern++) {
      int held = market.isPinned(intern) ? -1 : pairs[intern];
      if (held != -1 && (held < market.firstPair(intern) || held >= market.endPair(intern))) {
        throw new IllegalArgumentException(
            "Assignment: pair of intern "
                + intern
                + " is "
                + held
                + ", it must be -1 or from "
                + market.firstPair(intern)
                + " to "
                + (market.endPair(intern) - 1));
      }
      pair[intern] = held;
      project[intern] = held >= 0 ? market.project(held) : market.pinnedProject(intern);
    }
    return new Assignment(market, project, pair);
  }

  private static void checkLength(Market market, int length, String what) {
    if (length != market.interns()) {
      throw new IllegalArgumentException(
          "Assignment: number of "
              + what
              + " is "
              + length
              + ", it must be that of interns, "
              + market.interns());
    }
  }

  /**
   * Returns the number of interns, placed or not.
   *
   * @return 0 or more
   */
  public int interns() {
    return project.length;
  }

  /**
   * Returns the project of an intern.
   *
   * @param intern the intern
   * @return the project, or -1 if it is unplaced
   */
  public int project(int intern) {
    return project[intern];
  }

  /**
   * Returns the pair that an intern holds.
   *
   * @param intern the intern
   * @return the pair, or -1 if the intern is unplaced, pinned, or sits where it is not acceptable
   */
  public int pair(int intern) {
    return pair[intern];
  }

  /**
   * Tells whether an intern has a place.
   *
   * @param intern the intern
   * @return true if it sits at a project
   */
  public boolean isPlaced(int intern) {
    return project[intern] >= 0;
  }

  /**
   * Returns the number of placed interns, pinned ones included.
   *
   * @return 0 or more
   */
  public int placed() {
    return roster.length;
  }

  /**
   * Returns how many interns sit at a project or below a group, pinned ones included.
   *
   * @param node a project or group
   * @return 0 or more
   */
  public int count(int node) {
    return count[node];
  }

  /**
   * Returns the interns of a project.
   *
   * @param project the project
   * @return a new array, in order of intern
   */
  public int[] roster(int project) {
    return Arrays.copyOfRange(roster, firstOfProject[project], firstOfProject[project + 1]);
  }

  /**
   * Returns the project of every intern.
   *
   * @return a new array; -1 for the unplaced
   */
  public int[] projects() {
    return project.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Assignment that && Arrays.equals(project, that.project);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(project);
  }

  @Override
  public String toString() {
    return "Assignment(" + placed() + " of " + interns() + " interns placed)";
  }
}
