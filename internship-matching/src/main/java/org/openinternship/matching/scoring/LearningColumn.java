package org.openinternship.matching.scoring;

import java.util.List;
import java.util.Set;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.Sums;
import org.openinternship.core.people.Intern;

/** {@link StandardCriterion#LEARNING_VALUE} over many projects. */
final class LearningColumn implements PointColumn {
  private final int weight;
  private final PreparedCohort setting;
  private final SkillPostings taught = new SkillPostings();
  private final Sums sums;

  LearningColumn(int weight, PreparedCohort setting, List<Project> projects) {
    this.weight = weight;
    this.setting = setting;
    sums = new Sums(projects.size());
    for (int row = 0; row < projects.size(); row++) {
      Interrupts.checkAt(row);
      for (String skill : setting.taughtBy(projects.get(row))) {
        taught.add(skill, row, 1, 1);
      }
    }
  }

  @Override
  public void add(Intern intern, int[] rows, int count, int[] points) {
    Set<String> goals = intern.learningGoals().isEmpty() ? Set.of() : setting.goalsOf(intern);
    if (goals.isEmpty()) {
      return;
    }
    int[] found = sums.lend();
    goals.forEach(goal -> taught.addTo(found, goal, 1));
    int[] millionths = new int[goals.size() + 1];
    for (int i = 1; i < millionths.length; i++) {
      millionths[i] = Math.toIntExact(Measure.of(i, goals.size()).millionths(weight));
    }
    for (int i = 0; i < count; i++) {
      points[i] += millionths[found[rows[i]]];
    }
    sums.giveBack(found);
  }
}
