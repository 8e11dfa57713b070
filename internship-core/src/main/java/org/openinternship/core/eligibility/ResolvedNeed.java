package org.openinternship.core.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.host.Project;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.skill.SkillProfile;
import org.openinternship.core.skill.SkillTaxonomy;

/**
 * A skill that a project asks for, in the terms of a taxonomy.
 *
 * @param need the need as the project states it
 * @param skill the skill that the taxonomy finds for the name
 */
public record ResolvedNeed(SkillNeed need, SkillTaxonomy.Resolution skill) {
  /**
   * Checks that nothing is null.
   *
   * @param need the need as the project states it
   * @param skill the skill that the taxonomy finds for the name
   */
  public ResolvedNeed {
    Objects.requireNonNull(need, "ResolvedNeed.need");
    Objects.requireNonNull(skill, "ResolvedNeed.skill");
  }

  /**
   * Returns how well somebody has the skill.
   *
   * @param profile the skills of the person
   * @return the {@linkplain Proficiency#level() level}; 0 if they do not have the skill, or if its
   *     name means several skills
   */
  public int levelIn(SkillProfile profile) {
    Objects.requireNonNull(profile, "ResolvedNeed.profile");
    Optional<String> id = skill.id();
    Optional<Proficiency> level = id.isPresent() ? profile.levelOf(id.get()) : Optional.empty();
    return level.isPresent() ? level.get().level() : 0;
  }

  static List<ResolvedNeed> of(Project project, SkillNames names) {
    return project.skillNeeds().isEmpty()
        ? List.of()
        : new ResolvedNeeds(project.skillNeeds(), names);
  }
}
