package org.openinternship.matching.hindsight;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageSkill;

/**
 * A lower level of a language that a project asks for, or none.
 *
 * @param project the project
 * @param need what the project asks for
 * @param level the level that would have been enough; empty if it would have to ask for none
 */
public record LowerLanguageNeed(ProjectId project, LanguageSkill need, Optional<CefrLevel> level)
    implements HelpfulChange {
  /**
   * Checks that the level is lower.
   *
   * @param project the project
   * @param need what the project asks for
   * @param level the level that would have been enough
   * @throws IllegalArgumentException if the level is not lower
   */
  public LowerLanguageNeed {
    Objects.requireNonNull(project, "LowerLanguageNeed.project");
    Objects.requireNonNull(need, "LowerLanguageNeed.need");
    Objects.requireNonNull(level, "LowerLanguageNeed.level");
    if (level.isPresent()) {
      Bounds.checkAbove("LowerLanguageNeed", "needed level", need.level(), "level", level.get());
    }
  }

  @Override
  public HelpfulKind kind() {
    return HelpfulKind.LOWER_LANGUAGE_NEED;
  }

  @Override
  public int size() {
    return need.level().level() - level.map(CefrLevel::level).orElse(0);
  }

  @Override
  public Cohort appliedTo(Cohort cohort) {
    Objects.requireNonNull(cohort, "LowerLanguageNeed.cohort");
    Project before = cohort.project(project);
    return ChangedParts.with(
        cohort,
        before.withLanguages(
            ChangedParts.replaced(
                before.languages(),
                need,
                level.map(it -> new LanguageSkill(need.language(), it)))));
  }
}
