package org.openinternship.core.skill;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Quoted;

/** The bound on how many skills are broader than one, at any distance. */
final class BroaderBound {
  private BroaderBound() {}

  /**
   * Returns all skills broader than one, itself only if a cycle leads back to it.
   *
   * @throws IllegalArgumentException once they are more than {@link LayeredTaxonomy#MAX_BROADER}
   */
  static NavigableSet<String> reachable(
      String skill, Function<String, ? extends Collection<String>> next) {
    NavigableSet<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(next.apply(skill));
    while (!open.isEmpty()) {
      String one = open.remove();
      if (reached.add(one)) {
        Bounds.check(
            reached.size() <= LayeredTaxonomy.MAX_BROADER,
            "SkillTaxonomy",
            "the number of skills broader than " + Quoted.of(skill),
            "more than " + LayeredTaxonomy.MAX_BROADER,
            "at most " + LayeredTaxonomy.MAX_BROADER,
            "skills were put into one chain that belong side by side");
        open.addAll(next.apply(one));
      }
    }
    return reached;
  }

  /**
   * Refuses a relation in which too many skills are broader than one. Those of a skill are at most
   * the next ones and all of theirs; only where that is too many are they collected. So trees and
   * chains take linear time.
   *
   * @param broader the skills that are next broader, without a cycle
   */
  static void check(Relation broader) {
    Map<String, Integer> most = new HashMap<>();
    for (String start : broader.sources()) {
      Deque<String> open = new ArrayDeque<>(List.of(start)); // each once those next are known
      while (!open.isEmpty()) {
        String skill = open.getLast();
        Set<String> next = broader.from(skill);
        int before = open.size();
        next.stream().filter(it -> !most.containsKey(it)).forEach(open::addLast);
        if (open.size() == before) {
          open.removeLast();
          most.computeIfAbsent(skill, key -> most(key, next, most, broader));
        }
      }
    }
  }

  private static int most(
      String skill, Set<String> next, Map<String, Integer> most, Relation broader) {
    long sum = 0;
    for (String wider : next) {
      sum += 1 + most.getOrDefault(wider, 0);
    }
    return sum <= LayeredTaxonomy.MAX_BROADER ? (int) sum : reachable(skill, broader::from).size();
  }
}
