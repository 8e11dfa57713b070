package org.openinternship.matching.scoring;

import java.util.Arrays;
import java.util.List;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.eligibility.ResolvedNeed;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.Scratch;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.SkillProfile;

/** {@link StandardCriterion#SKILL_COVERAGE} over many projects. */
final class CoverageColumn implements PointColumn {
  /** A project that asks for more than so much in all is compared by itself. */
  private static final int MAX_ASKED = 1_023;

  private static final int NONE = -1;

  private final Scorer scorer;
  private final int criterion;
  private final int weight;
  private final PreparedCohort setting;
  private final List<Project> projects;
  private final SkillPostings needed;

  /**
   * Where the millionths of each project stand in the table, one after the other for each sum that
   * an intern may bring; projects whose needs come to the same share them. So the one division of a
   * score is made here, once.
   */
  private final int[] firsts;

  private final int[] table;
  private final Scratch<int[]> sums;

  CoverageColumn(
      Scorer scorer, int criterion, int weight, PreparedCohort setting, List<Project> projects) {
    this.scorer = scorer;
    this.criterion = criterion;
    this.weight = weight;
    this.setting = setting;
    this.projects = projects;
    long[] asked = new long[projects.size()];
    firsts = new int[asked.length];
    SkillPostings.Builder needs = new SkillPostings.Builder(asked.length);
    for (int row = 0; row < asked.length; row++) {
      Interrupts.checkAt(row);
      for (ResolvedNeed need : setting.needsOf(projects.get(row))) {
        asked[row] += add(need, needs);
      }
      needs.endOfRow(row);
    }
    needed = needs.build();
    table = table(asked);
    sums = new Scratch<>(() -> new int[firsts.length]);
  }

  /** Takes note of a need; returns what meeting it in full counts. */
  private static int add(ResolvedNeed need, SkillPostings.Builder needs) {
    int level = need.need().proficiency().level();
    int points = SkillCriteria.points(need.need().necessity());
    need.skill().id().ifPresent(skill -> needs.add(skill, level, points));
    return points * level;
  }

  private int[] table(long[] asked) {
    int[] firstOf = new int[MAX_ASKED + 1];
    Arrays.fill(firstOf, NONE);
    int[] parts = new int[256];
    int size = 0;
    for (int row = 0; row < asked.length; row++) {
      if (asked[row] > MAX_ASKED) {
        firsts[row] = NONE;
        continue;
      }
      int all = (int) asked[row];
      if (firstOf[all] == NONE) {
        firstOf[all] = size;
        if (size + all >= parts.length) {
          parts = Arrays.copyOf(parts, 2 * (size + all));
        }
        for (int there = 0; there <= all; there++) {
          parts[size++] = millionths(there, all);
        }
      }
      firsts[row] = firstOf[all];
    }
    return Arrays.copyOf(parts, size);
  }

  private int millionths(long there, long of) {
    return there == 0 ? 0 : Math.toIntExact(Measure.of(there, of).millionths(weight));
  }

  @Override
  public void add(Intern intern, int[] rows, int from, int to, int[] points) {
    if (intern.skills().isEmpty()) {
      return;
    }
    SkillProfile skills = setting.skillsOf(intern);
    SkillPostings.Profile profile = needed.profile(skills.size());
    skills.forEach((skill, level) -> profile.add(skill, level.level()));
    int[] there = sums.lend();
    profile.sums(rows, from, to, there);
    for (int i = from; i < to; i++) {
      int first = firsts[rows[i]];
      points[i] += first == NONE ? compare(intern, rows[i]) : table[first + there[i]];
    }
    sums.giveBack(there);
  }

  private int compare(Intern intern, int row) {
    return Math.toIntExact(scorer.millionths(criterion, intern, projects.get(row)));
  }
}
