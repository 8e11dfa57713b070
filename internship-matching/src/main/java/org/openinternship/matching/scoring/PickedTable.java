package org.openinternship.matching.scoring;

import java.util.Arrays;
import java.util.List;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Memo;
import org.openinternship.core.internal.ValueColumn;
import org.openinternship.core.people.Intern;

/**
 * A criterion that depends on one value of the intern and one of the project: measured once for
 * each two values, as far as the tables have room, and looked up from then on.
 */
final class PickedTable implements PickedPoints {
  /** The figures that the tables of one criterion may hold together: 8 MiB. */
  private static final int MAX_FIGURES = 1 << 21;

  private static final int NOT_YET = -1;

  private final Scorer scorer;
  private final int criterion;
  private final StandardCriterion measured;
  private final PreparedCohort setting;
  private final List<Project> projects;
  private final ValueColumn parts;

  /** The figures by the intern's value; threads that write the same place write the same. */
  private final Memo<int[]> tables;

  PickedTable(
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
  public void write(Intern intern, int[] rows, int[] points) {
    int[] table = tables.ifKept(measured.partOf(setting, intern), this::empty);
    for (int i = 0; i < rows.length; i++) {
      if (table == null) {
        points[i] = measure(intern, rows[i]);
        continue;
      }
      int part = parts.of(rows[i]);
      if (table[part] == NOT_YET) {
        table[part] = measure(intern, rows[i]);
      }
      points[i] = table[part];
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
