package org.openinternship.matching.internal.explain;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.WishList;
import org.openinternship.matching.market.Assignment;

/**
 * The interns that have something to do with each project: they have it on their list, or sit
 * there. Made once in time and memory in proportion to all lists, so that explaining every project
 * takes no longer than that.
 */
final class Askers {
  private final int[] first;
  private final int[] intern;

  Askers(CompiledCohort compiled, Assignment assignment) {
    int projects = compiled.numbers().projects();
    first = new int[projects + 1];
    visit(compiled, assignment, (project, who) -> first[project + 1]++);
    for (int project = 0; project < projects; project++) {
      first[project + 1] += first[project];
    }
    intern = new int[first[projects]];
    int[] next = first.clone();
    visit(compiled, assignment, (project, who) -> intern[next[project]++] = who);
  }

  private interface Visitor {
    void see(int project, int intern);
  }

  private static void visit(CompiledCohort compiled, Assignment assignment, Visitor visitor) {
    for (int intern = 0; intern < compiled.numbers().interns(); intern++) {
      Interrupts.checkAt(intern);
      WishList list = compiled.wishes(intern);
      for (int place = 0; place < list.size(); place++) {
        visitor.see(list.project(place), intern);
      }
      int end = compiled.market().firstPlace(intern + 1);
      for (int at = compiled.market().firstPlace(intern); at < end; at++) {
        if (assignment.isPlaced(at) && list.placeOf(assignment.project(at)) < 0) {
          visitor.see(assignment.project(at), intern);
        }
      }
    }
  }

  /** Returns the interns of a project, in the order of their numbers. */
  int[] of(int project) {
    return Arrays.copyOfRange(intern, first[project], first[project + 1]);
  }
}
