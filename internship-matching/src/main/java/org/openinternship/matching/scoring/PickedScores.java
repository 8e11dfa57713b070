package org.openinternship.matching.scoring;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Intern;

/**
 * A scoring model over pairs that were picked: a few projects for each of many interns, as their
 * bids are. Gives what {@link Scorer#millionths(Intern, Project, long[])} gives, pair by pair.
 *
 * <p>Goes by the same columns as {@link ScoredProjects}, which adds them up and leaves out projects
 * that cannot come in; here what each criterion adds is told apart. One of a host's own is asked
 * about each pair.
 *
 * <p>Made in time and memory in proportion to the projects. Safe for several threads if the host's
 * own criteria are. Projects are named by their row: their place in the list.
 */
public final class PickedScores {
  private final Scorer scorer;
  private final List<Project> projects;

  /** The criteria of the library by their places; null for others and those that count nothing. */
  private final @Nullable PointColumn[] columns;

  /** The places of the criteria of the host's own. */
  private final int[] own;

  PickedScores(Scorer scorer, PreparedCohort setting, List<Project> projects) {
    this.scorer = scorer;
    this.projects = projects;
    List<WeightedCriterion> criteria = scorer.criteria();
    columns = new PointColumn[criteria.size()];
    for (int i = 0; i < columns.length; i++) {
      WeightedCriterion weighted = criteria.get(i);
      if (weighted.weight() > 0 && weighted.criterion() instanceof StandardCriterion) {
        columns[i] = PointColumn.of(scorer, i, setting, projects);
      }
    }
    own =
        IntStream.range(0, columns.length)
            .filter(i -> !(criteria.get(i).criterion() instanceof StandardCriterion))
            .toArray();
  }

  /**
   * Returns what each criterion adds to some pairs of an intern.
   *
   * @param intern the intern, of the cohort or not
   * @param rows the rows of the projects, each once
   * @return for each criterion of the model, what it adds at each row, in millionths
   * @throws org.openinternship.core.finding.HostRuleException if a criterion of the host's own
   *     throws or gives null
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted between
   *     two criteria of the host's own; its interrupt status stays set
   */
  public int[][] of(Intern intern, int[] rows) {
    Objects.requireNonNull(intern, "PickedScores.intern");
    Objects.requireNonNull(rows, "PickedScores.rows");
    int[][] points = new int[columns.length][rows.length];
    for (int i = 0; i < columns.length; i++) {
      PointColumn column = columns[i];
      if (column != null) {
        column.add(intern, rows, 0, rows.length, points[i]);
      }
    }
    for (int k = 0; k < rows.length && own.length > 0; k++) {
      Interrupts.check();
      for (int criterion : own) {
        points[criterion][k] =
            Math.toIntExact(scorer.millionths(criterion, intern, projects.get(rows[k])));
      }
    }
    return points;
  }
}
