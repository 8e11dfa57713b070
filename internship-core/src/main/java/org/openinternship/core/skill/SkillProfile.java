package org.openinternship.core.skill;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The skills of somebody in the terms of a taxonomy: for each skill the highest level that they
 * name it at, or that a narrower skill of theirs implies. Immutable.
 */
public final class SkillProfile {
  private final Map<String, Proficiency> levels = new HashMap<>();

  private SkillProfile() {}

  /**
   * Makes the profile of somebody with some skills.
   *
   * @param skills the skills; one whose name is ambiguous counts for none
   * @param taxonomy what is known about skills
   * @return the profile
   * @throws org.openinternship.core.finding.HostRuleException if a taxonomy of the host's own
   *     throws or gives null
   */
  public static SkillProfile of(Collection<Skill> skills, SkillTaxonomy taxonomy) {
    Objects.requireNonNull(skills, "SkillProfile.skills");
    Objects.requireNonNull(taxonomy, "SkillProfile.taxonomy");
    SkillTaxonomy asked = HostTaxonomy.asked(taxonomy);
    SkillProfile profile = new SkillProfile();
    for (Skill skill : skills) {
      String id = asked.resolve(skill.name()).id().orElse(null);
      if (id != null) {
        profile.add(id, skill.proficiency());
        asked.broader(id).forEach(broader -> profile.add(broader, skill.proficiency()));
      }
    }
    return profile;
  }

  private void add(String skill, Proficiency level) {
    levels.merge(skill, level, (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }

  /**
   * Returns how well they can do something.
   *
   * @param skill the skill's key in the taxonomy
   * @return the level; empty if they do not name it
   */
  public Optional<Proficiency> levelOf(String skill) {
    return Optional.ofNullable(levels.get(Objects.requireNonNull(skill, "SkillProfile.skill")));
  }

  /** {@return the levels by the keys of the skills, in no order; cannot be changed} */
  public Map<String, Proficiency> levels() {
    return Collections.unmodifiableMap(levels);
  }

  /** {@return whether no skill counts: none is named, or all names are ambiguous} */
  public boolean isEmpty() {
    return levels.isEmpty();
  }
}
