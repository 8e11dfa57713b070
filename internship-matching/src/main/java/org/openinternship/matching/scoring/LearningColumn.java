package org.openinternship.matching.scoring;

import java.util.Set;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Scratch;
import org.openinternship.core.people.Intern;

/** {@link StandardCriterion#LEARNING_VALUE} over many projects. */
final class LearningColumn implements PointColumn {
  private final int weight;
  private final PreparedCohort setting;
  private final SkillPostings taught;
  private final Scratch<int[]> sums;

  private LearningColumn(int weight, PreparedCohort setting, SkillPostings taught, int projects) {
    this.weight = weight;
    this.setting = setting;
    this.taught = taught;
    sums = new Scratch<>(() -> new int[projects]);
  }

  /** Collects what projects teach. */
  static final class Builder implements PointColumn.Builder {
    private final int weight;
    private final PreparedCohort setting;
    private final int projects;
    private final SkillPostings.Builder taught;

    Builder(int weight, PreparedCohort setting, int projects) {
      this.weight = weight;
      this.setting = setting;
      this.projects = projects;
      taught = new SkillPostings.Builder(projects);
    }

    @Override
    public void add(Project project) {
      setting.taughtBy(project).forEach(skill -> taught.add(skill, 1, 1));
      taught.endOfRow();
    }

    @Override
    public LearningColumn build() {
      return new LearningColumn(weight, setting, taught.build(), projects);
    }
  }

  @Override
  public void add(Intern intern, int[] rows, int count, int[] points) {
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
    wanted.sums(rows, count, found);
    for (int i = 0; i < count; i++) {
      points[i] += millionths[found[i]];
    }
    sums.giveBack(found);
  }
}
