package org.openinternship.matching.scoring;

import java.util.List;
import java.util.Set;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.Scratch;
import org.openinternship.core.people.Intern;

/** {@link StandardCriterion#LEARNING_VALUE} over many projects. */
final class LearningColumn implements PointColumn {
  private final int weight;
  private final PreparedCohort setting;
  private final SkillPostings taught;
  private final Scratch<int[]> sums;

  LearningColumn(int weight, PreparedCohort setting, List<Project> projects) {
    this.weight = weight;
    this.setting = setting;
    SkillPostings.Builder all = new SkillPostings.Builder(projects.size());
    for (int row = 0; row < projects.size(); row++) {
      Interrupts.checkAt(row);
      setting.taughtBy(projects.get(row)).forEach(skill -> all.add(skill, 1, 1));
      all.endOfRow(row);
    }
    taught = all.build();
    sums = new Scratch<>(() -> new int[projects.size()]);
  }

  @Override
  public void add(Intern intern, int[] rows, int from, int to, int[] points) {
    Set<String> goals = intern.learningGoals().isEmpty() ? Set.of() : setting.goalsOf(intern);
    if (goals.isEmpty()) {
      return;
    }
    SkillPostings.Profile wanted = taught.profile(goals.size());
    goals.forEach(goal -> wanted.add(goal, 1));
    int[] millionths = new int[wanted.size() + 1];
    for (int i = 1; i < millionths.length; i++) {
      millionths[i] = Math.toIntExact(Measure.of(i, goals.size()).millionths(weight));
    }
    int[] found = sums.lend();
    wanted.sums(rows, from, to, found);
    for (int i = from; i < to; i++) {
      points[i] += millionths[found[i]];
    }
    sums.giveBack(found);
  }
}
