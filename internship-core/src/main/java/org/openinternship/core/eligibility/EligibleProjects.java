package org.openinternship.core.eligibility;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Bounds;
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

  /** The projects of one intern by the requirements of the library. For one thread. */
  public static final class Rows {
    private final List<EligibilityColumn> columns;
    private final Intern intern;
    private final RowSet passing;
    private final RowSet all;
    private final int projects;
    private @Nullable RowSet open;

    private Rows(List<EligibilityColumn> columns, Intern intern, RowSet all, int projects) {
      this.columns = columns;
      this.intern = intern;
      this.all = all;
      this.projects = projects;
      passing = all.copy();
      columns.forEach(column -> column.keepPassing(intern, passing));
    }

    /**
     * Tells whether the intern may go on with a project.
     *
     * @param row the row of the project
     * @return whether no requirement of the library stands against it
     * @throws IllegalArgumentException if there is no such row
     */
    public boolean passes(int row) {
      if (row < 0 || row >= projects) {
        Bounds.check(false, "Rows", "row", row, "the place of a project");
      }
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

    /**
     * Finds the next project against which nothing that is known stands: one that passes, or that
     * only missing facts keep out.
     *
     * @param from the first row to look at
     * @return the row; -1 if there is none
     */
    public int nextOpen(int from) {
      RowSet found = open;
      if (found == null) {
        RowSet left = all.copy();
        columns.forEach(column -> column.keepOpen(intern, left));
        open = left;
        found = left;
      }
      return found.next(from);
    }
  }

  /**
   * Finds the projects that no requirement of the library takes from an intern.
   *
   * @param intern the intern, of the cohort or not
   * @return their rows
   */
  public Rows of(Intern intern) {
    return new Rows(
        columns, Objects.requireNonNull(intern, "EligibleProjects.intern"), all, projects.size());
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
