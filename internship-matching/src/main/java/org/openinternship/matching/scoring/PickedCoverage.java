package org.openinternship.matching.scoring;

import java.util.List;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.eligibility.ResolvedNeed;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.SkillProfile;

/** {@link StandardCriterion#SKILL_COVERAGE}: the profile is looked up once, the needs never. */
final class PickedCoverage implements PickedPoints {
  private final int weight;
  private final PreparedCohort setting;
  private final List<List<ResolvedNeed>> needs;

  PickedCoverage(int weight, PreparedCohort setting, List<Project> projects) {
    this.weight = weight;
    this.setting = setting;
    this.needs = projects.stream().map(setting::needsOf).toList();
  }

  @Override
  public void write(Intern intern, int[] rows, int[] millionths) {
    if (intern.skills().isEmpty()) {
      return; // unknown or not asked for: nothing either way
    }
    SkillProfile profile = setting.skillsOf(intern);
    for (int i = 0; i < rows.length; i++) {
      List<ResolvedNeed> needed = needs.get(rows[i]);
      if (!needed.isEmpty()) {
        millionths[i] = Math.toIntExact(SkillCriteria.coverage(needed, profile).millionths(weight));
      }
    }
  }
}
