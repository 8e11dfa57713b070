package org.openinternship.matching.shortlist;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;
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
  /** From so many projects on the first are scored before the others. */
  private static final int MANY = 1_024;

  private static final int FIRST = 256;

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
   * @param keptOut told how many of the others each missing fact keeps from the intern; null if
   *     nobody wants to know
   */
  TopK.Scored best(
      Intern intern, IntPredicate without, int k, @Nullable ObjIntConsumer<String> keptOut) {
    int[] rows = scratch.lend();
    boolean asked = keptOut != null && eligible.hasOwn();
    int count =
        keptOut == null
            ? eligible.of(intern).passing(rows)
            : find(eligible.openTo(intern), without, keptOut, rows);
    int[] points = scratch.lend();
    ScoredProjects.InternPoints scoring = scored.of(intern, rows, count, points);
    TopK best = new TopK(k);
    // The first few set a bar, which most of many others need not be scored in full to miss.
    int first = count > MANY ? FIRST : count;
    offer(best, intern, rows, 0, scoring.scoreTo(first, best.bar()), points, without, asked);
    if (first < count) {
      int end = scoring.scoreTo(count, best.bar());
      offer(best, intern, rows, first, end, points, without, asked);
    }
    scratch.giveBack(rows);
    scratch.giveBack(points);
    return best.drainScored();
  }

  /** Offers projects in the order of their rows; all, or those that are not left out. */
  private void offer(
      TopK best,
      Intern intern,
      int[] rows,
      int from,
      int end,
      int[] points,
      IntPredicate without,
      boolean all) {
    long bar = best.bar();
    int step = 0;
    for (int i = above(bar, points, from, end); i < end; i = above(bar, points, i + 1, end)) {
      Interrupts.checkAt(step++);
      if (all || (!without.test(rows[i]) && eligible.admitsOwn(intern, rows[i]))) {
        best.offer(scored.withOwn(intern, rows[i], points[i], bar), rows[i]);
        bar = best.bar();
      }
    }
  }

  /** Finds the next that may come above the bar: of equal scores the first stays. */
  private int above(long bar, int[] points, int from, int end) {
    long own = scored.ownMax();
    int i = from;
    while (i < end && points[i] + own <= bar) {
      i++;
    }
    return i;
  }

  /**
   * Visits the projects against which nothing that is known stands by the requirements of the
   * library: all but those that nothing can keep out.
   */
  void open(Intern intern, IntConsumer visitor) {
    EligibleProjects.OpenRows rows = eligible.openTo(intern);
    EligibleProjects.Rows passing = rows.passing();
    for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
      if (eligible.hasOwn() || !passing.passes(row)) {
        visitor.accept(row);
      }
    }
  }

  /**
   * Writes the rows that the intern may have, by the requirements of the library or, where the host
   * has its own, by all of them; tells what keeps others out. Requirements of the host's own are
   * asked about each row that is open, since they may miss a fact too.
   */
  private int find(
      EligibleProjects.OpenRows open,
      IntPredicate without,
      ObjIntConsumer<String> keptOut,
      int[] found) {
    int count = eligible.hasOwn() ? findByOwn(open, without, found) : open.passing().passing(found);
    open.missingFacts(without).forEach(keptOut::accept);
    return count;
  }

  private static int findByOwn(EligibleProjects.OpenRows open, IntPredicate without, int[] found) {
    int count = 0;
    int step = 0;
    for (int row = open.next(0); row >= 0; row = open.next(row + 1)) {
      Interrupts.checkAt(step++);
      if (without.test(row)) {
        open.leaveOut(row);
      } else if (open.admits(row)) {
        found[count++] = row;
      }
    }
    return count;
  }
}
