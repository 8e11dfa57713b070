package org.openinternship.core.eligibility;

import java.util.List;
import org.openinternship.core.host.Project;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.skill.SkillTaxonomy;

/**
 * A skill that a project asks for, in the terms of a taxonomy.
 *
 * @param need what the project says
 * @param skill what the taxonomy makes of the name
 */
public record ResolvedNeed(SkillNeed need, SkillTaxonomy.Resolution skill) {
  /**
   * Takes the parts as they are.
   *
   * @param need what the project says
   * @param skill what the taxonomy makes of the name
   */
  public ResolvedNeed {}

  static List<ResolvedNeed> of(Project project, SkillTaxonomy taxonomy) {
    return project.skillNeeds().stream()
        .map(need -> new ResolvedNeed(need, taxonomy.resolve(need.name())))
        .toList();
  }
}
