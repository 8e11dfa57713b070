package org.openinternship.matching.hindsight;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillNeed;

/**
 * A lower level of a skill that a project asks for, or none.
 *
 * @param project the project
 * @param need what the project asks for
 * @param level the level that would have been enough; empty if it would have to ask for none
 */
public record LowerSkillNeed(ProjectId project, SkillNeed need, Optional<Proficiency> level)
    implements HelpfulChange {
  /**
   * Checks that the level is lower.
   *
   * @param project the project
   * @param need what the project asks for
   * @param level the level that would have been enough
   * @throws IllegalArgumentException if the level is not lower
   */
  public LowerSkillNeed {
    Objects.requireNonNull(project, "LowerSkillNeed.project");
    Objects.requireNonNull(need, "LowerSkillNeed.need");
    Objects.requireNonNull(level, "LowerSkillNeed.level");
    if (level.isPresent()) {
      Bounds.checkAbove("LowerSkillNeed", "needed level", need.proficiency(), "level", level.get());
    }
  }

  @Override
  public HelpfulKind kind() {
    return HelpfulKind.LOWER_SKILL_NEED;
  }

  @Override
  public int size() {
    return need.proficiency().level() - level.map(Proficiency::level).orElse(0);
  }

  @Override
  public Cohort appliedTo(Cohort cohort) {
    Objects.requireNonNull(cohort, "LowerSkillNeed.cohort");
    Project before = cohort.project(project);
    return ChangedParts.with(
        cohort,
        before.withSkillNeeds(
            ChangedParts.replaced(
                before.skillNeeds(),
                need,
                level.map(it -> new SkillNeed(need.name(), it, need.necessity())))));
  }
}
