package org.openinternship.matching.scoring;

import java.util.List;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Intern;

/**
 * {@link StandardCriterion#SUPERVISION_CAPACITY} over many projects. It is the same for every
 * intern, so that each project has its points once and for all.
 */
final class CapacityColumn implements PointColumn {
  private final int[] points;

  CapacityColumn(SupervisionCapacity capacity, int weight, List<Project> projects) {
    points = new int[projects.size()];
    for (int row = 0; row < points.length; row++) {
      Interrupts.checkAt(row);
      points[row] = Math.toIntExact(capacity.of(projects.get(row)).millionths(weight));
    }
  }

  @Override
  public void add(Intern intern, int[] rows, int from, int to, int[] millionths) {
    for (int i = from; i < to; i++) {
      millionths[i] += points[rows[i]];
    }
  }
}
