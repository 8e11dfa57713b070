package org.openinternship.matching.scoring;

import java.util.Arrays;
import java.util.List;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Memo;
import org.openinternship.core.internal.ValueColumn;
import org.openinternship.core.people.Intern;

/**
 * The points that one criterion of the library adds, as a table: its measure depends on a part of
 * the intern and a part of the project, so it is worked out once for each two different parts, when
 * it is asked for first.
 */
final class ValueTable implements PointColumn {
  /** The figures that the tables of one criterion may hold together, if they are many: 8 MiB. */
  private static final int MAX_FIGURES = 1 << 21;

  private static final int NOT_YET = -1;

  private final Scorer scorer;
  private final int criterion;
  private final StandardCriterion measured;
  private final PreparedCohort setting;
  private final List<Project> projects;
  private final ValueColumn parts;

  /** The tables by the intern's part; threads that write the same place write the same. */
  private final Memo<int[]> tables;

  ValueTable(
      Scorer scorer,
      int criterion,
      StandardCriterion measured,
      PreparedCohort setting,
      List<Project> projects) {
    this.scorer = scorer;
    this.criterion = criterion;
    this.measured = measured;
    this.setting = setting;
    this.projects = projects;
    parts = ValueColumn.of(projects.size(), row -> measured.partOf(setting, projects.get(row)));
    tables = Memo.within(MAX_FIGURES, parts.values() + 16);
  }

  @Override
  public void add(Intern intern, int[] rows, int from, int to, int[] points) {
    Object part = measured.partOf(setting, intern);
    // A table that nobody keeps is worth its making only if it is asked often.
    int[] table =
        to - from < parts.values()
            ? tables.ifKept(part, this::empty)
            : tables.of(part, this::empty);
    if (table == null) {
      for (int i = from; i < to; i++) {
        points[i] += measure(intern, rows[i]);
      }
      return;
    }
    for (int i = from; i < to; i++) {
      int ofProject = parts.of(rows[i]);
      int millionths = table[ofProject];
      if (millionths == NOT_YET) {
        millionths = measure(intern, parts.firstRow(ofProject)); // one that others asked about
        table[ofProject] = millionths;
      }
      points[i] += millionths;
    }
  }

  private int[] empty() {
    int[] table = new int[parts.values()];
    Arrays.fill(table, NOT_YET);
    return table;
  }

  private int measure(Intern intern, int row) {
    return Math.toIntExact(scorer.millionths(criterion, intern, projects.get(row)));
  }
}
