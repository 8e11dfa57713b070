package org.openinternship.benchmarks.shortlist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openinternship.benchmarks.input.InternFacts;

/**
 * An intern as portals keep it: a map of skills.
 *
 * @param hours hours a week
 * @param first first week
 * @param last last week
 * @param zone hours ahead of UTC
 * @param languages the languages spoken
 * @param skills the level of each skill
 */
record PortalIntern(
    int hours, int first, int last, int zone, Set<String> languages, Map<String, Integer> skills) {

  static PortalIntern of(InternFacts facts) {
    Map<String, Integer> skills = new HashMap<>();
    for (int skill = 0; skill < facts.skills().length; skill++) {
      skills.put("skill " + facts.skills()[skill], facts.levels()[skill]);
    }
    return new PortalIntern(
        facts.hours(),
        facts.first(),
        facts.last(),
        facts.zone(),
        languages(facts.languages()),
        skills);
  }

  static Set<String> languages(int mask) {
    Set<String> languages = new HashSet<>();
    for (int bit = mask; bit != 0; bit &= bit - 1) {
      languages.add("language " + Integer.numberOfTrailingZeros(bit));
    }
    return languages;
  }
}
