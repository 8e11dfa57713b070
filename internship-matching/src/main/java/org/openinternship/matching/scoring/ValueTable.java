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
  /** The figures that the tables of one criterion may hold together: 8 MiB. */
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
    tables = new Memo<>(Math.max(16, MAX_FIGURES / (parts.values() + 16)));
  }

  @Override
  public void add(Intern intern, int[] rows, int count, int[] points) {
    int[] table = tables.of(measured.partOf(setting, intern), this::empty);
    for (int i = 0; i < count; i++) {
      int part = parts.of(rows[i]);
      int millionths = table[part];
      points[i] += millionths == NOT_YET ? workOut(table, part, intern, rows[i]) : millionths;
    }
  }

  private int[] empty() {
    int[] table = new int[parts.values()];
    Arrays.fill(table, NOT_YET);
    return table;
  }

  private int workOut(int[] table, int part, Intern intern, int row) {
    int millionths = Math.toIntExact(scorer.millionths(criterion, intern, projects.get(row)));
    table[part] = millionths;
    return millionths;
  }
}
