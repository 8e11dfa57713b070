package org.openinternship.core.eligibility;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.RowSet;
import org.openinternship.core.people.Intern;

/**
 * The eligibility rules over many projects at once, compiled into columns: which of them an intern
 * may have, without asking each. Always agrees with {@link Eligibility#admits} and {@link
 * Eligibility#missingFacts}, pair by pair.
 *
 * <p>The answer to a requirement of the library depends on a part of the intern and a part of the
 * project. So it is worked out once for each two different parts, and stands in a set of bits with
 * one for each project; an intern's projects are those whose bits stand in all sets. Skills are
 * looked up by skill. Requirements of a host's own are asked pair by pair, of those that are left.
 *
 * <p>Made in time and memory in proportion to the projects. Immutable, safe for several threads if
 * the host's own requirements are. Projects are named by their row: their place in the list.
 */
public final class EligibleProjects {
  private final Eligibility eligibility;
  private final List<Project> projects;

  /** The requirements of the library, quick ones first: slow ones are asked of what those leave. */
  private final List<EligibilityColumn> columns;

  /** The places of the requirements of the host's own. */
  private final int[] own;

  private final RowSet all;

  EligibleProjects(Eligibility eligibility, PreparedCohort cohort, List<Project> projects) {
    this.eligibility = eligibility;
    this.projects = projects;
    this.own = eligibility.own();
    this.columns =
        eligibility.quickestFirst().stream()
            .filter(rule -> rule.requirement() instanceof StandardRequirement)
            .map(rule -> column(rule, cohort))
            .toList();
    this.all = RowSet.all(projects.size());
  }

  private EligibilityColumn column(EligibilityRule rule, PreparedCohort cohort) {
    StandardRequirement standard = (StandardRequirement) rule.requirement();
    return standard == StandardRequirement.REQUIRED_SKILLS
        ? new SkillColumn(rule.whenUnknown(), cohort, projects)
        : new RuleColumn(standard, rule.whenUnknown(), cohort, projects);
  }

  private static void checkRow(String rows, int row, int projects) {
    if (row < 0 || row >= projects) {
      Bounds.check(false, rows, "row", row, "the place of a project");
    }
  }

  /** The projects that no requirement of the library takes from one intern. For one thread. */
  public static final class Rows {
    private final RowSet passing;
    private final int projects;

    private Rows(RowSet passing, int projects) {
      this.passing = passing;
      this.projects = projects;
    }

    /**
     * Tells whether the intern may go on with a project.
     *
     * @param row the row of the project
     * @return whether no requirement of the library stands against it
     * @throws IllegalArgumentException if there is no such row
     */
    public boolean passes(int row) {
      checkRow("Rows", row, projects);
      return passing.has(row);
    }

    /**
     * Writes down the projects that the intern may go on with.
     *
     * @param rows takes their rows in ascending order; with a place for each project of the table
     * @return how many they are
     */
    public int passing(int[] rows) {
      return passing.into(Objects.requireNonNull(rows, "Rows.rows"));
    }
  }

  /**
   * Finds the projects that no requirement of the library takes from an intern.
   *
   * @param intern the intern, of the cohort or not
   * @return their rows
   */
  public Rows of(Intern intern) {
    Objects.requireNonNull(intern, "EligibleProjects.intern");
    RowSet passing = all.copy();
    columns.forEach(column -> column.keepPassing(intern, passing));
    return new Rows(passing, projects.size());
  }

  /**
   * The projects of one intern against which nothing that is known stands by the requirements of
   * the library: those that pass, and those that only missing facts keep out. For one thread.
   */
  public final class OpenRows {
    private final Intern intern;
    private final RowSet open = all.copy();
    private final RowSet passing = all.copy();
    private final FactRows missing = new FactRows(projects.size());

    private OpenRows(Intern intern) {
      this.intern = intern;
      columns.forEach(column -> column.judge(intern, open, passing, missing));
      passing.retain(open);
    }

    /** {@return those that no requirement of the library takes from the intern} */
    public Rows passing() {
      return new Rows(passing, projects.size());
    }

    /**
     * Finds the next of them.
     *
     * @param from the first row to look at
     * @return the row; -1 if there is none
     */
    public int next(int from) {
      return open.next(from);
    }

    /**
     * Leaves one out: it counts no more as one that a missing fact keeps out.
     *
     * @param row the row of the project
     * @throws IllegalArgumentException if there is no such row
     */
    public void leaveOut(int row) {
      checkRow("OpenRows", row, projects.size());
      open.remove(row);
    }

    /**
     * Asks the requirements of the host's own about one of them, and where the intern may not have
     * it, again for what they miss.
     *
     * @param row the row of the project
     * @return whether no requirement stands against it
     * @throws IllegalArgumentException if there is no such row
     * @throws org.openinternship.core.finding.HostRuleException if one throws or gives null
     */
    public boolean admits(int row) {
      checkRow("OpenRows", row, projects.size());
      if (!open.has(row)) {
        return false;
      }
      if (passing.has(row) && admitsOwn(intern, row)) {
        return true;
      }
      eligibility
          .missingFacts(own, intern, projects.get(row))
          .ifPresentOrElse(facts -> missing.add(facts, row), () -> leaveOut(row));
      return false;
    }

    /**
     * Counts the projects that only missing facts keep from the intern: what asking {@link
     * Eligibility#missingFacts} about each gives, but for requirements of the host's own about
     * which {@link #admits} was not asked.
     *
     * @param without rows that do not count; asked of those that a missing fact keeps out
     * @return how many projects each fact keeps out, by itself or with others; in the order of
     *     their names
     */
    public Map<String, Integer> missingFacts(IntPredicate without) {
      Objects.requireNonNull(without, "OpenRows.without");
      if (missing.isEmpty()) {
        return Map.of();
      }
      RowSet rows = missing.all();
      rows.retain(open);
      int step = 0;
      for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
        Interrupts.checkAt(step++);
        if (without.test(row)) {
          rows.remove(row);
        }
      }
      return missing.countsAmong(rows);
    }
  }

  /**
   * Finds the projects against which nothing that is known stands, for those who want to know which
   * facts are missing.
   *
   * @param intern the intern, of the cohort or not
   * @return their rows
   */
  public OpenRows openTo(Intern intern) {
    return new OpenRows(Objects.requireNonNull(intern, "EligibleProjects.intern"));
  }

  /** {@return whether there are requirements of the host's own} */
  public boolean hasOwn() {
    return own.length > 0;
  }

  /**
   * Asks the requirements of the host's own about a pair.
   *
   * @param intern the intern
   * @param row the row of the project
   * @return whether none of them stands against it
   * @throws org.openinternship.core.finding.HostRuleException if one throws or gives null
   */
  public boolean admitsOwn(Intern intern, int row) {
    Objects.requireNonNull(intern, "EligibleProjects.intern");
    return own.length == 0 || eligibility.passes(own, intern, projects.get(row));
  }
}
