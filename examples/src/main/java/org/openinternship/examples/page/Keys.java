package org.openinternship.examples.page;

import java.util.List;
import org.openinternship.core.cohort.Cohort;

/** The keys of a cohort, as texts. */
final class Keys {
  private Keys() {}

  static List<String> ofInterns(Cohort cohort) {
    return cohort.interns().stream().map(intern -> intern.id().value()).toList();
  }

  static List<String> ofProjects(Cohort cohort) {
    return cohort.projects().stream().map(project -> project.id().value()).toList();
  }
}
