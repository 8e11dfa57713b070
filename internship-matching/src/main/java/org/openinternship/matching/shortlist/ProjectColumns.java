package org.openinternship.matching.shortlist;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.EligibleProjects;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.Scratch;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.scoring.ScoredProjects;
import org.openinternship.matching.scoring.Scorer;

/**
 * Projects compiled for the questions of many interns: sets say which are left, columns what they
 * are worth, and only the best are looked at one by one. Gives what asking each pair gives.
 */
final class ProjectColumns {
  private final EligibleProjects eligible;
  private final ScoredProjects scored;
  private final Scratch<int[]> scratch;

  ProjectColumns(List<Project> projects, Eligibility eligibility, Scorer scorer) {
    eligible = eligibility.among(projects);
    scored = scorer.among(projects);
    scratch = new Scratch<>(() -> new int[projects.size()]);
  }

  /**
   * Finds the best projects for an intern.
   *
   * @param without the rows that are left out
   * @param notEligible told of rows that are passed over though no requirement of the library is
   *     violated; null if nobody wants to know
   */
  TopK.Scored best(Intern intern, IntPredicate without, int k, @Nullable IntConsumer notEligible) {
    EligibleProjects.Rows passing = eligible.of(intern);
    int[] rows = scratch.lend();
    boolean asked = notEligible != null;
    int count = asked ? find(intern, passing, without, notEligible, rows) : passing.passing(rows);
    int[] points = scratch.lend();
    Arrays.fill(points, 0, count, 0);
    scored.addPoints(intern, rows, count, points);
    TopK best = new TopK(k);
    long bar = best.bar();
    for (int i = 0; i < count; i++) {
      Interrupts.checkAt(i);
      // Of equal scores the first stays, so that only better ones need a closer look.
      if (points[i] + scored.ownMax() > bar
          && (asked || (!without.test(rows[i]) && eligible.admitsOwn(intern, rows[i])))) {
        best.offer(scored.withOwn(intern, rows[i], points[i], bar), rows[i]);
        bar = best.bar();
      }
    }
    scratch.giveBack(rows);
    scratch.giveBack(points);
    return best.drainScored();
  }

  /** Writes the rows that the intern may have, and tells of the others; returns how many. */
  private int find(
      Intern intern,
      EligibleProjects.Rows rows,
      IntPredicate without,
      IntConsumer notEligible,
      int[] found) {
    int count = 0;
    int step = 0;
    for (int row = rows.nextOpen(0); row >= 0; row = rows.nextOpen(row + 1)) {
      Interrupts.checkAt(step++);
      if (!without.test(row)) {
        if (rows.passes(row) && eligible.admitsOwn(intern, row)) {
          found[count++] = row;
        } else {
          notEligible.accept(row);
        }
      }
    }
    return count;
  }
}
