package org.openinternship.matching.scoring;

import java.util.List;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Intern;

/** One criterion of the library over many projects. Safe for several threads. */
interface PointColumn {
  /** Adds the millionths of an intern at some rows to what is there. */
  void add(Intern intern, int[] rows, int count, int[] millionths);

  /** Takes the projects in the order of their rows, and is used up once it has built a column. */
  interface Builder {
    /** Takes the next project. */
    void add(Project project);

    /** Makes the column. */
    PointColumn build();
  }

  /**
   * Compiles criteria of a model, by their places, which must be of the library.
   *
   * @return the columns in the same order
   */
  static List<PointColumn> of(
      Scorer scorer, List<Integer> criteria, PreparedCohort setting, List<Project> projects) {
    List<Builder> builders =
        criteria.stream().map(place -> builder(scorer, place, setting, projects)).toList();
    // Project by project and not column by column: the parts of one are fetched from memory once.
    for (int row = 0; row < projects.size(); row++) {
      Interrupts.checkAt(row);
      Project project = projects.get(row);
      builders.forEach(column -> column.add(project));
    }
    return builders.stream().map(Builder::build).toList();
  }

  private static Builder builder(
      Scorer scorer, int criterion, PreparedCohort setting, List<Project> projects) {
    WeightedCriterion weighted = scorer.criteria().get(criterion);
    StandardCriterion standard = (StandardCriterion) weighted.criterion();
    int weight = weighted.weight();
    return switch (standard) {
      case SKILL_COVERAGE ->
          new CoverageColumn.Builder(scorer, criterion, weight, setting, projects);
      case LEARNING_VALUE -> new LearningColumn.Builder(weight, setting, projects.size());
      case SUPERVISION_CAPACITY -> {
        SupervisionCapacity capacity = (SupervisionCapacity) scorer.measure(criterion);
        yield new CapacityColumn.Builder(capacity, weight, projects.size());
      }
      default -> new ValueTable.Builder(scorer, criterion, standard, setting, projects);
    };
  }
}
