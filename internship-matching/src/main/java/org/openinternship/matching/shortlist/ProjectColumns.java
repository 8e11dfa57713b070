package org.openinternship.matching.shortlist;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.EligibleProjects;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.Sums;
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
  private final Sums sums;

  ProjectColumns(List<Project> projects, Eligibility eligibility, Scorer scorer) {
    eligible = eligibility.among(projects);
    scored = scorer.among(projects);
    sums = new Sums(projects.size());
  }

  /**
   * Finds the best projects for an intern.
   *
   * @param without the rows that are left out
   * @param notEligible told of rows that are passed over though no requirement of the library is
   *     violated; null if nobody wants to know
   */
  TopK.Scored best(Intern intern, IntPredicate without, int k, @Nullable IntConsumer notEligible) {
    TopK best = new TopK(k);
    int[] rows = sums.lend();
    int count = find(intern, without, notEligible, rows);
    int[] points = sums.lend();
    scored.addPoints(intern, rows, count, points);
    for (int i = 0; i < count; i++) {
      Interrupts.checkAt(i);
      best.offer(scored.withOwn(intern, rows[i], points[i], best.bar()), rows[i]);
    }
    sums.giveBack(rows);
    sums.giveBack(points);
    return best.drainScored();
  }

  /** Writes the rows that the intern may have; returns how many they are. */
  private int find(
      Intern intern, IntPredicate without, @Nullable IntConsumer notEligible, int[] found) {
    EligibleProjects.Rows rows = eligible.of(intern);
    int count = 0;
    int step = 0;
    boolean all = notEligible != null;
    for (int row = next(rows, all, 0); row >= 0; row = next(rows, all, row + 1)) {
      Interrupts.checkAt(step++);
      if (!without.test(row)) {
        if (rows.passes(row) && eligible.admitsOwn(intern, row)) {
          found[count++] = row;
        } else if (notEligible != null) {
          notEligible.accept(row);
        }
      }
    }
    return count;
  }

  private static int next(EligibleProjects.Rows rows, boolean all, int from) {
    return all ? rows.nextOpen(from) : rows.nextPassing(from);
  }
}
