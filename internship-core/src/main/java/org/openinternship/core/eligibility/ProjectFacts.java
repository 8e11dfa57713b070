package org.openinternship.core.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openinternship.core.host.Project;

/** What is worked out once of what a project says, in the terms of a taxonomy. */
record ProjectFacts(List<ResolvedNeed> needs, Set<String> taught) {

  static ProjectFacts of(Project project, SkillNames names) {
    List<String> taught = new ArrayList<>(project.teaches());
    project.skillNeeds().forEach(need -> taught.add(need.name()));
    return new ProjectFacts(ResolvedNeed.of(project, names), names.keys(taught));
  }
}
