package org.openinternship.core.eligibility;

import java.util.List;
import java.util.Set;
import org.openinternship.core.host.Project;

/** What is worked out once of what a project says, in the terms of a taxonomy. */
record ProjectFacts(List<ResolvedNeed> needs, Set<String> taught) {

  static ProjectFacts of(Project project, SkillNames names) {
    List<ResolvedNeed> needs = ResolvedNeed.of(project, names);
    SkillKeys.Collector taught = new SkillKeys.Collector(project.teaches().size() + needs.size());
    project.teaches().forEach(name -> taught.add(names.resolve(name)));
    needs.forEach(need -> taught.add(need.skill()));
    return new ProjectFacts(needs, taught.collected());
  }
}
