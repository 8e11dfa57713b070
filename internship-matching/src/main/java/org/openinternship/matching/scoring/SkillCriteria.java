package org.openinternship.matching.scoring;

import java.util.Set;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.eligibility.ResolvedNeed;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.SkillProfile;

/** The criteria that look at skills. */
final class SkillCriteria {
  private SkillCriteria() {}

  static Criterion.PairMeasure coverage(PreparedCohort setting) {
    return (intern, project) -> coverage(setting, intern, project);
  }

  private static Measure coverage(PreparedCohort setting, Intern intern, Project project) {
    if (project.skillNeeds().isEmpty()) {
      return Measure.notAsked();
    }
    if (intern.skills().isEmpty()) {
      return Measure.unknown();
    }
    SkillProfile profile = setting.skillsOf(intern);
    long there = 0;
    long asked = 0;
    for (ResolvedNeed resolved : setting.needsOf(project)) {
      int needed = resolved.need().proficiency().level();
      int points = points(resolved.need().necessity());
      asked += (long) points * needed;
      there += (long) points * Math.min(resolved.levelIn(profile), needed);
    }
    return Measure.of(there, asked);
  }

  /** Returns what a level of a needed skill counts. */
  static int points(Necessity necessity) {
    return switch (necessity) {
      case REQUIRED -> 4;
      case PREFERRED -> 2;
      case NICE_TO_HAVE -> 1;
    };
  }

  static Criterion.PairMeasure learningValue(PreparedCohort setting) {
    return (intern, project) -> learningValue(setting, intern, project);
  }

  private static Measure learningValue(PreparedCohort setting, Intern intern, Project project) {
    if (intern.learningGoals().isEmpty()) {
      return Measure.notAsked();
    }
    Set<String> goals = setting.goalsOf(intern);
    Set<String> taught = setting.taughtBy(project);
    if (goals.isEmpty() || taught.isEmpty()) {
      return Measure.unknown(); // also where each name that was given means several skills
    }
    int found = 0;
    for (String goal : goals) {
      if (taught.contains(goal)) {
        found++;
      }
    }
    return Measure.of(found, goals.size());
  }
}
