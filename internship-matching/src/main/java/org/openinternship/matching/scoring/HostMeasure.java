package org.openinternship.matching.scoring;

import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.finding.HostCode;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/**
 * A host's own measure, whose failures are told with its name and the pair.
 *
 * @param rule the rule, as in {@code Criterion 'vowels'}
 * @param measure the measure
 */
record HostMeasure(String rule, Criterion.PairMeasure measure) implements Criterion.PairMeasure {

  /** Makes a criterion ready for a cohort; those of the library need no guard. */
  static Criterion.PairMeasure of(String name, Criterion criterion, PreparedCohort setting) {
    if (criterion instanceof StandardCriterion) {
      return criterion.in(setting);
    }
    String rule = "Criterion '" + name + "'";
    return new HostMeasure(
        rule, HostCode.ask(rule, () -> "", "gave no measure", () -> criterion.in(setting)));
  }

  @Override
  public Measure measure(Intern intern, Project project) {
    return HostCode.ask(
        rule,
        () -> pair(intern, project),
        "gave no measure",
        () -> measure.measure(intern, project));
  }

  static String pair(Intern intern, Project project) {
    return "intern " + intern.id() + " and project " + project.id();
  }
}
