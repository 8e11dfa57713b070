package org.openinternship.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PairFacts;
import org.openinternship.matching.mechanism.StandardConflictRule;

/**
 * A mechanism of a host's own for tests: interns choose in the order of their points at the first
 * project of their lists. It keeps to seats and limits alone.
 */
final class ByPoints {
  private ByPoints() {}

  static Assignment assign(Market market) {
    PairFacts facts = market.facts().orElseThrow();
    int[] used = new int[market.tree().nodes()];
    int[] places = new int[market.interns()];
    for (int intern = 0; intern < places.length; intern++) {
      places[intern] = market.pinnedProject(intern);
      take(market, places[intern], used);
    }
    IntStream.range(0, places.length)
        .filter(it -> !market.isPinned(it) && market.firstPair(it) < market.endPair(it))
        .boxed()
        .sorted(
            Comparator.comparingLong(
                it ->
                    facts.number(
                        StandardConflictRule.SCORE, it, market.project(market.firstPair(it)))))
        .forEach(
            intern -> {
              places[intern] =
                  IntStream.range(market.firstPair(intern), market.endPair(intern))
                      .map(market::project)
                      .filter(project -> isFree(market, project, used))
                      .findFirst()
                      .orElse(-1);
              take(market, places[intern], used);
            });
    return Assignment.ofProjects(market, Arrays.copyOf(places, places.length));
  }

  private static boolean isFree(Market market, int project, int[] used) {
    return path(market, project).allMatch(node -> used[node] < market.tree().capacity(node));
  }

  private static void take(Market market, int project, int[] used) {
    path(market, project).forEach(node -> used[node]++);
  }

  private static IntStream path(Market market, int project) {
    return IntStream.iterate(project, node -> node >= 0, node -> market.tree().parent(node));
  }
}
