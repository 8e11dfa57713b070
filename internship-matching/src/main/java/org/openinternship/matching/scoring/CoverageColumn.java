package org.openinternship.matching.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.eligibility.ResolvedNeed;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.Sums;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Proficiency;

/** {@link StandardCriterion#SKILL_COVERAGE} over many projects. */
final class CoverageColumn implements PointColumn {
  private final PreparedCohort setting;
  private final SkillPostings needed = new SkillPostings();
  private final Sums sums;

  /**
   * The millionths of each project for each sum that an intern may bring; projects whose needs come
   * to the same share them. So the one division of a score is made here, once.
   */
  private final int[][] millionths;

  CoverageColumn(int weight, PreparedCohort setting, List<Project> projects) {
    this.setting = setting;
    sums = new Sums(projects.size());
    millionths = new int[projects.size()][];
    Map<Integer, int[]> bySum = new HashMap<>();
    for (int row = 0; row < millionths.length; row++) {
      Interrupts.checkAt(row);
      int asked = 0;
      for (ResolvedNeed need : setting.needsOf(projects.get(row))) {
        asked += add(row, need);
      }
      millionths[row] = bySum.computeIfAbsent(asked, sum -> parts(sum, weight));
    }
  }

  /** Takes note of a need; returns what meeting it in full counts. */
  private int add(int row, ResolvedNeed need) {
    int level = need.need().proficiency().level();
    int points = SkillCriteria.points(need.need().necessity());
    need.skill().id().ifPresent(skill -> needed.add(skill, row, level, points));
    return points * level;
  }

  private static int[] parts(int asked, int weight) {
    int[] parts = new int[asked + 1];
    for (int there = 1; there <= asked; there++) {
      parts[there] = Math.toIntExact(Measure.of(there, asked).millionths(weight));
    }
    return parts;
  }

  @Override
  public void add(Intern intern, int[] rows, int count, int[] points) {
    if (intern.skills().isEmpty()) {
      return;
    }
    int[] there = sums.lend();
    for (Map.Entry<String, Proficiency> has : setting.skillsOf(intern).levels().entrySet()) {
      needed.addTo(there, has.getKey(), has.getValue().level());
    }
    for (int i = 0; i < count; i++) {
      points[i] += millionths[rows[i]][there[rows[i]]];
    }
    sums.giveBack(there);
  }
}
