package org.openinternship.matching.scoring;

import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/**
 * {@link StandardCriterion#SUPERVISION_CAPACITY} over many projects. It is the same for every
 * intern, so that each project has its points once and for all.
 */
final class CapacityColumn implements PointColumn {
  private final int[] points;

  private CapacityColumn(int[] points) {
    this.points = points;
  }

  /** Asks each project. */
  static final class Builder implements PointColumn.Builder {
    private final SupervisionCapacity capacity;
    private final int weight;
    private final int[] points;
    private int row;

    Builder(SupervisionCapacity capacity, int weight, int projects) {
      this.capacity = capacity;
      this.weight = weight;
      points = new int[projects];
    }

    @Override
    public void add(Project project) {
      points[row++] = Math.toIntExact(capacity.of(project).millionths(weight));
    }

    @Override
    public CapacityColumn build() {
      return new CapacityColumn(points);
    }
  }

  @Override
  public void add(Intern intern, int[] rows, int count, int[] millionths) {
    for (int i = 0; i < count; i++) {
      millionths[i] += points[rows[i]];
    }
  }
}
