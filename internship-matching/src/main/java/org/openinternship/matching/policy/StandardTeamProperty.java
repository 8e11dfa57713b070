package org.openinternship.matching.policy;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Evidence;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Skill;

/**
 * What an intern can bring into a team, as data that can be stored. Only what interns say of their
 * work: no protected attribute, nor a country or place that stands for one. Whoever does not say it
 * has it not.
 */
public sealed interface StandardTeamProperty extends TeamProperty {
  /**
   * A skill at a level or a higher one; a narrower skill counts, as the taxonomy knows it.
   *
   * @param skill the skill at the level that is enough
   */
  record SkillFrom(Skill skill) implements StandardTeamProperty {
    /**
     * Checks that nothing is null.
     *
     * @param skill the skill at the level that is enough
     */
    public SkillFrom {
      Objects.requireNonNull(skill, "SkillFrom.skill");
    }

    @Override
    public String name() {
      return "skill " + skill.name() + " from " + skill.proficiency();
    }

    @Override
    public boolean isOf(Intern intern, PreparedCohort setting) {
      Objects.requireNonNull(intern, "TeamProperty.intern");
      Objects.requireNonNull(setting, "TeamProperty.setting");
      Optional<String> id = setting.meaningOf(skill.name()).id();
      return id.flatMap(setting.skillsOf(intern)::levelOf)
          .filter(level -> level.compareTo(skill.proficiency()) >= 0)
          .isPresent();
    }
  }

  /**
   * A skill for which the intern has evidence of a kind, whatever the level: experience is a skill
   * that was used in {@link Evidence#EMPLOYMENT}.
   *
   * @param skill the name of the skill
   * @param evidence what the claim has to rest on
   */
  record SkillShown(String skill, Evidence evidence) implements StandardTeamProperty {
    /**
     * Checks the name.
     *
     * @param skill the name of the skill
     * @param evidence what the claim has to rest on
     * @throws IllegalArgumentException if the name is blank
     */
    public SkillShown {
      skill = Texts.name("SkillShown", "skill", skill);
      Objects.requireNonNull(evidence, "SkillShown.evidence");
    }

    @Override
    public String name() {
      return "skill " + skill + " by " + evidence;
    }

    @Override
    public boolean isOf(Intern intern, PreparedCohort setting) {
      Objects.requireNonNull(intern, "TeamProperty.intern");
      Objects.requireNonNull(setting, "TeamProperty.setting");
      Optional<String> id = setting.meaningOf(skill).id();
      return id.isPresent()
          && intern.skills().stream()
              .filter(each -> each.evidence() == evidence)
              .anyMatch(each -> setting.meaningOf(each.name()).id().equals(id));
    }

    /** {@return a number that is the same in every virtual machine} */
    @Override
    public int hashCode() {
      return 31 * skill.hashCode() + evidence.name().hashCode();
    }
  }

  /**
   * A language at a level or a higher one.
   *
   * @param language the language at the level that is enough
   */
  record LanguageFrom(LanguageSkill language) implements StandardTeamProperty {
    /**
     * Checks that nothing is null.
     *
     * @param language the language at the level that is enough
     */
    public LanguageFrom {
      Objects.requireNonNull(language, "LanguageFrom.language");
    }

    @Override
    public String name() {
      return "language " + language.language() + " from " + language.level();
    }

    @Override
    public boolean isOf(Intern intern, PreparedCohort setting) {
      Objects.requireNonNull(intern, "TeamProperty.intern");
      Objects.requireNonNull(setting, "TeamProperty.setting");
      return setting.languagesOf(intern).meets(language);
    }
  }

  /**
   * An interest in a field.
   *
   * @param field the field
   */
  record FieldOfInterest(Field field) implements StandardTeamProperty {
    /**
     * Checks that nothing is null.
     *
     * @param field the field
     */
    public FieldOfInterest {
      Objects.requireNonNull(field, "FieldOfInterest.field");
    }

    @Override
    public String name() {
      return "interest in " + field;
    }

    @Override
    public boolean isOf(Intern intern, PreparedCohort setting) {
      Objects.requireNonNull(intern, "TeamProperty.intern");
      Objects.requireNonNull(setting, "TeamProperty.setting");
      return intern.fieldsOfInterest().contains(field);
    }
  }

  /**
   * A stage of education.
   *
   * @param education the stage
   */
  record StageOfEducation(Education education) implements StandardTeamProperty {
    /**
     * Checks that nothing is null.
     *
     * @param education the stage
     */
    public StageOfEducation {
      Objects.requireNonNull(education, "StageOfEducation.education");
    }

    @Override
    public String name() {
      return "" + education;
    }

    @Override
    public boolean isOf(Intern intern, PreparedCohort setting) {
      Objects.requireNonNull(intern, "TeamProperty.intern");
      Objects.requireNonNull(setting, "TeamProperty.setting");
      return intern.education().equals(Optional.of(education));
    }

    /** {@return a number that is the same in every virtual machine} */
    @Override
    public int hashCode() {
      return education.name().hashCode();
    }
  }
}
