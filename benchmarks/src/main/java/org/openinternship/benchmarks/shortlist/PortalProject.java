package org.openinternship.benchmarks.shortlist;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openinternship.benchmarks.input.ProjectFacts;

/**
 * A project as portals keep it.
 *
 * @param number its number
 * @param hours hours a week
 * @param first first week
 * @param last last week
 * @param zone hours ahead of UTC
 * @param tolerance hours of difference that are allowed
 * @param languages the languages needed
 * @param needs what is wanted of each skill
 */
record PortalProject(
    int number,
    int hours,
    int first,
    int last,
    int zone,
    int tolerance,
    Set<String> languages,
    Map<String, Need> needs) {
  /**
   * What is wanted of a skill.
   *
   * @param level the level wanted
   * @param weight what it counts
   */
  record Need(int level, int weight) {}

  static PortalProject of(int number, ProjectFacts facts) {
    Map<String, Need> needs = new HashMap<>();
    for (int skill = 0; skill < facts.skills().length; skill++) {
      needs.put(
          "skill " + facts.skills()[skill],
          new Need(facts.levels()[skill], facts.weights()[skill]));
    }
    return new PortalProject(
        number,
        facts.hours(),
        facts.first(),
        facts.last(),
        facts.zone(),
        facts.tolerance(),
        PortalIntern.languages(facts.languages()),
        needs);
  }

  boolean admits(PortalIntern intern) {
    return intern.hours() >= hours
        && intern.first() <= first
        && intern.last() >= last
        && Math.abs(intern.zone() - zone) <= tolerance
        && intern.languages().containsAll(languages);
  }

  double score(PortalIntern intern) {
    double there = 0;
    double all = 0;
    for (Map.Entry<String, Need> need : needs.entrySet()) {
      int level = intern.skills().getOrDefault(need.getKey(), 0);
      there += need.getValue().weight() * Math.min(1.0, (double) level / need.getValue().level());
      all += need.getValue().weight();
    }
    return there / all;
  }
}
