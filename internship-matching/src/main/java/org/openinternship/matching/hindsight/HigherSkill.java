package org.openinternship.matching.hindsight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;

/**
 * A higher level of a skill, or a skill that the intern does not have so far.
 *
 * @param intern the intern
 * @param skill the skill as it would be, under the name that the project gives it
 * @param had the level that the intern has by what their skills mean; empty if they do not have it
 */
public record HigherSkill(InternId intern, Skill skill, Optional<Proficiency> had)
    implements HelpfulChange {
  /**
   * Checks that the level is higher.
   *
   * @param intern the intern
   * @param skill the skill as it would be
   * @param had the level that the intern has
   * @throws IllegalArgumentException if the level is not higher
   */
  public HigherSkill {
    Objects.requireNonNull(intern, "HigherSkill.intern");
    Objects.requireNonNull(skill, "HigherSkill.skill");
    Objects.requireNonNull(had, "HigherSkill.had");
    if (had.isPresent()) {
      Bounds.checkAbove("HigherSkill", "level", skill.proficiency(), "had", had.get());
    }
  }

  @Override
  public HelpfulKind kind() {
    return HelpfulKind.HIGHER_SKILL;
  }

  @Override
  public int size() {
    return skill.proficiency().level() - had.map(Proficiency::level).orElse(0);
  }

  /**
   * Makes the change.
   *
   * @param before the intern as they are
   * @return the intern with the skill; one that is there under the same name is replaced
   */
  public Intern appliedTo(Intern before) {
    Objects.requireNonNull(before, "HigherSkill.before");
    List<Skill> skills = new ArrayList<>(before.skills());
    skills.removeIf(it -> it.name().equals(skill.name()));
    skills.add(skill);
    return before.withSkills(skills);
  }

  @Override
  public Cohort appliedTo(Cohort cohort) {
    Objects.requireNonNull(cohort, "HigherSkill.cohort");
    return ChangedParts.with(cohort, appliedTo(cohort.intern(intern)));
  }
}
