package org.openinternship.core.skill;

import java.util.Objects;

/**
 * A skill an intern has, under the name the intern gave it. Two skills are equal only if their
 * names are the same text; what names mean is for a {@link SkillTaxonomy} to say.
 *
 * @param name free text without white space around it, not blank
 * @param proficiency how well it is mastered
 * @param evidence what the claim rests on
 */
public record Skill(String name, Proficiency proficiency, Evidence evidence) {

  /**
   * Takes white space off both ends of the name.
   *
   * @param name free text, not blank
   * @param proficiency how well it is mastered
   * @param evidence what the claim rests on
   * @throws IllegalArgumentException if the name is blank
   */
  public Skill {
    name = SkillText.name("Skill", name);
    Objects.requireNonNull(proficiency, "Skill.proficiency");
    Objects.requireNonNull(evidence, "Skill.evidence");
  }

  /**
   * Makes a skill that the intern declares without evidence.
   *
   * @param name free text, not blank
   * @param proficiency how well it is mastered
   * @return the skill, {@link Evidence#SELF_DECLARED}
   * @throws IllegalArgumentException if the name is blank
   */
  public static Skill of(String name, Proficiency proficiency) {
    return new Skill(name, proficiency, Evidence.SELF_DECLARED);
  }
}
