package org.openinternship.matching.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.people.Intern;

/**
 * A scoring model over many projects at once, compiled into columns: the points of an intern at
 * some of them, always equal to {@link Scorer#millionths(Intern, Project)}.
 *
 * <p>Skills and learning goals are added up by skill, in whole numbers that are divided once a
 * project; every other criterion of the library comes from a table with a place for each part that
 * projects have. Criteria of a host's own are asked pair by pair, and last.
 *
 * <p>Made in time and memory in proportion to the projects. Immutable, safe for several threads.
 * Projects are named by their row: their place in the list.
 */
public final class ScoredProjects {
  /**
   * Criteria that the requirement of the same name leaves nothing to decide: who may have a project
   * by the standard rules meets them in full, so they come last. Others of such a name measure
   * more: shared hours beyond those required, and how a channel is liked.
   */
  private static final Set<Criterion> REQUIRED =
      Set.of(
          StandardCriterion.WEEKLY_HOURS,
          StandardCriterion.PERIOD,
          StandardCriterion.LANGUAGES,
          StandardCriterion.COMPENSATION);

  private final Scorer scorer;
  private final List<Project> projects;

  /**
   * What each criterion of the library adds over all rows that are asked, in the order of looking.
   */
  private final List<PointColumn> columns = new ArrayList<>();

  /** The most that may come after each of them, the criteria of the host's own included. */
  private final long[] rest;

  /** The criteria of the host's own, and the most that they may add. */
  private final int[] own;

  private final long ownMax;

  ScoredProjects(Scorer scorer, PreparedCohort setting, List<Project> projects) {
    this.scorer = scorer;
    this.projects = projects;
    List<Integer> others = new ArrayList<>();
    List<Integer> ours = new ArrayList<>();
    for (int i = 0; i < scorer.criteria().size(); i++) {
      WeightedCriterion weighted = scorer.criteria().get(i);
      if (weighted.weight() > 0) {
        (weighted.criterion() instanceof StandardCriterion ? ours : others).add(i);
      }
    }
    own = others.stream().mapToInt(Integer::intValue).toArray();
    ownMax = others.stream().mapToLong(this::most).sum();
    ours.sort(
        Comparator.<Integer, Boolean>comparing(this::isRequired)
            .thenComparing(Comparator.comparingLong(this::most).reversed()));
    rest = new long[ours.size()];
    long left = ownMax + ours.stream().mapToLong(this::most).sum();
    for (int i = 0; i < rest.length; i++) {
      columns.add(PointColumn.of(scorer, ours.get(i), setting, projects));
      left -= most(ours.get(i));
      rest[i] = left;
    }
  }

  private boolean isRequired(int criterion) {
    return REQUIRED.contains(scorer.criteria().get(criterion).criterion());
  }

  private long most(int criterion) {
    return (long) scorer.criteria().get(criterion).weight() * Measure.WHOLE;
  }

  /**
   * The points of an intern at some projects, scored part by part in their order: those of a few
   * first are a bar that most others need not be scored in full to miss. For one thread.
   */
  public final class InternPoints {
    private final Intern intern;
    private final int[] rows;
    private final int count;
    private final int[] millionths;

    /** Up to which place all criteria of the library are added. */
    private int done;

    private InternPoints(Intern intern, int[] rows, int count, int[] millionths) {
      this.intern = intern;
      this.rows = rows;
      this.count = count;
      this.millionths = millionths;
    }

    /**
     * Scores the next projects by all criteria of the library, from where the last call ended, and
     * leaves out those that cannot come above a bar: one is looked at no more once what is still to
     * come is too little; one that can only come level may stay. Those that are left move to the
     * front of their part, in the same order.
     *
     * @param to the place after the last to score
     * @param bar the points in millionths that a project must come above, by all criteria together;
     *     {@link Long#MIN_VALUE} leaves none out
     * @return the place after the last that is left
     * @throws IllegalArgumentException if the place is before where the last call ended, or beyond
     *     the projects
     */
    public int scoreTo(int to, long bar) {
      Bounds.check("InternPoints", "to", to, done, count);
      int from = done;
      done = to;
      int end = to;
      if (!columns.isEmpty() && bar > rest[0]) {
        end = keepAbove(bar - rest[0], rows, from, to, millionths);
      }
      for (int i = 1; i < columns.size() && end > from; i++) {
        columns.get(i).add(intern, rows, from, end, millionths);
        if (bar > rest[i]) {
          end = keepAbove(bar - rest[i], rows, from, end, millionths);
        }
      }
      return end;
    }
  }

  /**
   * Begins to score an intern at some projects. What the criterion adds that is looked at first is
   * added for all of them at once, which takes less than in parts.
   *
   * @param intern the intern, of the cohort or not
   * @param rows the rows of some projects; in each part that is scored those that are left come
   *     first then
   * @param count how many of them to look at, from the first on
   * @param millionths takes the points at each, in the same order; at least {@code count} places,
   *     whatever stands there
   * @return scores them, part by part
   * @throws IllegalArgumentException if there are not so many rows, or places for their points
   */
  public InternPoints of(Intern intern, int[] rows, int count, int[] millionths) {
    Objects.requireNonNull(intern, "ScoredProjects.intern");
    Objects.requireNonNull(rows, "ScoredProjects.rows");
    Objects.requireNonNull(millionths, "ScoredProjects.millionths");
    Bounds.check("ScoredProjects", "count", count, 0, Math.min(rows.length, millionths.length));
    Arrays.fill(millionths, 0, count, 0);
    if (!columns.isEmpty()) {
      columns.get(0).add(intern, rows, 0, count, millionths);
    }
    return new InternPoints(intern, rows, count, millionths);
  }

  private static int keepAbove(long points, int[] rows, int from, int to, int[] millionths) {
    int left = from;
    for (int i = from; i < to; i++) {
      int has = millionths[i];
      rows[left] = rows[i];
      millionths[left] = has;
      left += has > points ? 1 : 0;
    }
    return left;
  }

  /** {@return the most points that the criteria of the host's own may add, in millionths} */
  public long ownMax() {
    return ownMax;
  }

  /**
   * Adds the points by the criteria of the host's own, for callers to whom fewer points than so
   * many are all the same.
   *
   * @param intern the intern
   * @param row the row of the project
   * @param millionths the points by the criteria of the library
   * @param bar the fewest points that matter, in millionths
   * @return the points in millionths, exactly, if they are not below the bar; otherwise any number
   *     below the bar
   * @throws org.openinternship.core.finding.HostRuleException if a criterion throws or gives null
   */
  public long withOwn(Intern intern, int row, int millionths, long bar) {
    Objects.requireNonNull(intern, "ScoredProjects.intern");
    long sum = millionths;
    if (own.length > 0 && sum + ownMax >= bar) {
      for (int criterion : own) {
        sum += scorer.millionths(criterion, intern, projects.get(row));
      }
    }
    return sum;
  }
}
