package org.openinternship.matching.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.eligibility.ResolvedNeed;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Proficiency;

/**
 * {@link StandardCriterion#SKILL_COVERAGE} by numbers of skills: what an intern can do is looked up
 * once, and then a few numbers are compared with a few.
 */
final class PickedCoverage implements PickedPoints {
  /** A skill that nobody has: the name means none, or several. */
  private static final int NOBODYS = -1;

  /** The needs of one project, one beside the other. */
  private static final class Needs {
    private final int[] skills;
    private final int[] levels;
    private final int[] points;

    /** What all of it comes to. */
    private int asked;

    Needs(int size) {
      skills = new int[size];
      levels = new int[size];
      points = new int[size];
    }
  }

  private final int weight;
  private final PreparedCohort setting;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Needs[] needs;

  PickedCoverage(int weight, PreparedCohort setting, List<Project> projects) {
    this.weight = weight;
    this.setting = setting;
    this.needs = new Needs[projects.size()];
    for (int row = 0; row < needs.length; row++) {
      Interrupts.checkAt(row);
      needs[row] = numbered(setting.needsOf(projects.get(row)));
    }
  }

  private Needs numbered(List<ResolvedNeed> named) {
    Needs needs = new Needs(named.size());
    for (int i = 0; i < named.size(); i++) {
      ResolvedNeed need = named.get(i);
      needs.skills[i] = need.skill().id().map(this::numbered).orElse(NOBODYS);
      needs.levels[i] = need.need().proficiency().level();
      needs.points[i] = SkillCriteria.points(need.need().necessity());
      needs.asked += needs.points[i] * needs.levels[i];
    }
    return needs;
  }

  private int numbered(String skill) {
    Integer next = numbers.size();
    Integer number = numbers.putIfAbsent(skill, next);
    return number == null ? next : number;
  }

  @Override
  public void write(Intern intern, int[] rows, int[] millionths) {
    if (intern.skills().isEmpty() || rows.length == 0) {
      return; // unknown or not asked for: nothing either way
    }
    Map<String, Proficiency> profile = setting.skillsOf(intern).levels();
    int[] skills = new int[profile.size()];
    int[] levels = new int[skills.length];
    int count = 0;
    for (Map.Entry<String, Proficiency> has : profile.entrySet()) {
      Integer number = numbers.get(has.getKey());
      if (number != null) {
        skills[count] = number;
        levels[count++] = has.getValue().level();
      }
    }
    for (int i = 0; i < rows.length; i++) {
      Needs asked = needs[rows[i]];
      if (asked.skills.length > 0) {
        long there = there(asked, skills, levels, count);
        millionths[i] = Math.toIntExact(Measure.of(there, asked.asked).millionths(weight));
      }
    }
  }

  private static long there(Needs asked, int[] skills, int[] levels, int count) {
    long there = 0;
    for (int need = 0; need < asked.skills.length; need++) {
      int skill = asked.skills[need];
      for (int i = 0; i < count; i++) {
        if (skills[i] == skill) {
          there += (long) asked.points[need] * Math.min(levels[i], asked.levels[need]);
          break;
        }
      }
    }
    return there;
  }
}
