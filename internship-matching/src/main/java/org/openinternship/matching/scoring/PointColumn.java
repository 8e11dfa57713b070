package org.openinternship.matching.scoring;

import java.util.List;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/** One criterion of the library over many projects. Safe for several threads. */
interface PointColumn {
  /**
   * Adds the millionths of an intern at some rows, from one place to the next, to what is there.
   */
  void add(Intern intern, int[] rows, int from, int to, int[] millionths);

  /** Compiles a criterion of a model, by its place, which must be one of the library. */
  static PointColumn of(
      Scorer scorer, int criterion, PreparedCohort setting, List<Project> projects) {
    WeightedCriterion weighted = scorer.criteria().get(criterion);
    StandardCriterion standard = (StandardCriterion) weighted.criterion();
    int weight = weighted.weight();
    return switch (standard) {
      case SKILL_COVERAGE -> new CoverageColumn(scorer, criterion, weight, setting, projects);
      case LEARNING_VALUE -> new LearningColumn(weight, setting, projects);
      case SUPERVISION_CAPACITY ->
          new CapacityColumn((SupervisionCapacity) scorer.measure(criterion), weight, projects);
      default -> new ValueTable(scorer, criterion, standard, setting, projects);
    };
  }
}
