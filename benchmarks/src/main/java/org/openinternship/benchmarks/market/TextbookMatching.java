package org.openinternship.benchmarks.market;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.benchmarks.input.ProjectRankings;

/**
 * Deferred acceptance as textbooks and portals write it: a map of ranks a project, a queue of those
 * it holds, lists of boxed numbers.
 */
@SuppressWarnings("NullAway") // every number has its entry
final class TextbookMatching {
  private final Map<Integer, List<Integer>> bids = new HashMap<>();
  private final Map<Integer, Map<Integer, Integer>> ranks = new HashMap<>();
  private final Map<Integer, Integer> seats = new HashMap<>();

  TextbookMatching(MarketInput input, ProjectRankings rankings) {
    for (int intern = 0; intern < input.interns(); intern++) {
      List<Integer> list = new ArrayList<>();
      for (int bid = 0; bid < MarketInput.BIDS; bid++) {
        list.add(input.bids()[intern * MarketInput.BIDS + bid]);
      }
      bids.put(intern, list);
    }
    for (int project = 0; project < input.projects(); project++) {
      Map<Integer, Integer> rank = new HashMap<>();
      for (int intern : rankings.of(project)) {
        rank.put(intern, rank.size());
      }
      ranks.put(project, rank);
      seats.put(project, input.seats()[project]);
    }
  }

  /** Returns the project of every intern who has one. */
  Map<Integer, Integer> match() {
    Map<Integer, PriorityQueue<Integer>> held = new HashMap<>();
    Map<Integer, Integer> next = new HashMap<>();
    Map<Integer, Integer> matched = new HashMap<>();
    Deque<Integer> free = new ArrayDeque<>(bids.keySet());
    while (!free.isEmpty()) {
      int intern = free.pop();
      int bid = next.merge(intern, 1, Integer::sum) - 1;
      if (bid == bids.get(intern).size()) {
        continue;
      }
      int project = bids.get(intern).get(bid);
      Map<Integer, Integer> rank = ranks.get(project);
      PriorityQueue<Integer> holds =
          held.computeIfAbsent(
              project, key -> new PriorityQueue<>(Comparator.comparing(rank::get).reversed()));
      holds.add(intern);
      matched.put(intern, project);
      if (holds.size() > seats.get(project)) {
        int refused = holds.remove();
        matched.remove(refused);
        free.push(refused);
      }
    }
    return matched;
  }
}
