package org.openinternship.matching.policy;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageProfile;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillProfile;
import org.openinternship.core.skill.SkillTaxonomy;

/**
 * What an intern can bring into a team. Only what interns say of their work: no protected
 * attribute, nor a country or place that stands for one. Whoever does not say it has it not.
 */
public sealed interface TeamProperty {

  /**
   * Tells whether an intern has it.
   *
   * @param intern the intern
   * @param taxonomy what is known about skills
   * @return true if they say so
   */
  boolean isOf(Intern intern, SkillTaxonomy taxonomy);

  /**
   * A skill at a level or a higher one; a narrower skill counts, as the taxonomy knows it.
   *
   * @param skill the skill at the level that is enough
   */
  record SkillFrom(Skill skill) implements TeamProperty {
    /**
     * Checks that nothing is null.
     *
     * @param skill the skill at the level that is enough
     */
    public SkillFrom {
      Objects.requireNonNull(skill, "SkillFrom.skill");
    }

    @Override
    public boolean isOf(Intern intern, SkillTaxonomy taxonomy) {
      Objects.requireNonNull(intern, "TeamProperty.intern");
      Objects.requireNonNull(taxonomy, "TeamProperty.taxonomy");
      Optional<String> id = taxonomy.resolve(skill.name()).id();
      return id.flatMap(SkillProfile.of(intern.skills(), taxonomy)::levelOf)
          .filter(level -> level.compareTo(skill.proficiency()) >= 0)
          .isPresent();
    }
  }

  /**
   * A language at a level or a higher one.
   *
   * @param language the language at the level that is enough
   */
  record LanguageFrom(LanguageSkill language) implements TeamProperty {
    /**
     * Checks that nothing is null.
     *
     * @param language the language at the level that is enough
     */
    public LanguageFrom {
      Objects.requireNonNull(language, "LanguageFrom.language");
    }

    @Override
    public boolean isOf(Intern intern, SkillTaxonomy taxonomy) {
      Objects.requireNonNull(intern, "TeamProperty.intern");
      Objects.requireNonNull(taxonomy, "TeamProperty.taxonomy");
      return LanguageProfile.of(intern.languages()).meets(language);
    }
  }

  /**
   * An interest in a field.
   *
   * @param field the field
   */
  record FieldOfInterest(Field field) implements TeamProperty {
    /**
     * Checks that nothing is null.
     *
     * @param field the field
     */
    public FieldOfInterest {
      Objects.requireNonNull(field, "FieldOfInterest.field");
    }

    @Override
    public boolean isOf(Intern intern, SkillTaxonomy taxonomy) {
      Objects.requireNonNull(intern, "TeamProperty.intern");
      Objects.requireNonNull(taxonomy, "TeamProperty.taxonomy");
      return intern.fieldsOfInterest().contains(field);
    }
  }

  /**
   * A stage of education.
   *
   * @param education the stage
   */
  record StageOfEducation(Education education) implements TeamProperty {
    /**
     * Checks that nothing is null.
     *
     * @param education the stage
     */
    public StageOfEducation {
      Objects.requireNonNull(education, "StageOfEducation.education");
    }

    @Override
    public boolean isOf(Intern intern, SkillTaxonomy taxonomy) {
      Objects.requireNonNull(intern, "TeamProperty.intern");
      Objects.requireNonNull(taxonomy, "TeamProperty.taxonomy");
      return intern.education().equals(Optional.of(education));
    }

    /** {@return a number that is the same in every virtual machine} */
    @Override
    public int hashCode() {
      return education.name().hashCode();
    }
  }
}
