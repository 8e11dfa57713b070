package org.openinternship.core.skill;

import java.util.Objects;

/**
 * A skill a project needs, under the name the host gave it. Two needs are equal only if their names
 * are the same text; what names mean is for a {@link SkillTaxonomy} to say.
 *
 * @param name free text without white space around it, not blank
 * @param proficiency the least wanted
 * @param necessity how much the project depends on it
 */
public record SkillNeed(String name, Proficiency proficiency, Necessity necessity) {

  /**
   * Takes white space off both ends of the name.
   *
   * @param name free text, not blank
   * @param proficiency the least wanted
   * @param necessity how much the project depends on it
   * @throws IllegalArgumentException if the name is blank
   */
  public SkillNeed {
    name = SkillText.name("SkillNeed", name);
    Objects.requireNonNull(proficiency, "SkillNeed.proficiency");
    Objects.requireNonNull(necessity, "SkillNeed.necessity");
  }
}
