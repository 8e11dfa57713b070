package org.openinternship.core.eligibility;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openinternship.core.internal.RowSet;

/**
 * The rows of projects that each missing fact keeps from one intern, whichever requirement misses
 * it. For one thread.
 */
final class FactRows {
  private final int projects;
  private final Map<String, RowSet> byFact = new TreeMap<>();

  FactRows(int projects) {
    this.projects = projects;
  }

  /** Adds that some facts are missing where one project stands. */
  void add(Set<String> facts, int row) {
    facts.forEach(fact -> of(fact).add(row));
  }

  /** Adds that some facts are missing where some projects stand. */
  void add(Set<String> facts, RowSet rows) {
    if (rows.next(0) >= 0) {
      facts.forEach(fact -> of(fact).addAll(rows));
    }
  }

  private RowSet of(String fact) {
    return byFact.computeIfAbsent(fact, key -> RowSet.none(projects));
  }

  boolean isEmpty() {
    return byFact.isEmpty();
  }

  /** Returns the rows that any fact keeps out. */
  RowSet all() {
    RowSet all = RowSet.none(projects);
    byFact.values().forEach(all::addAll);
    return all;
  }

  /** Leaves some rows; counts for each fact, in the order of their names, how many it keeps out. */
  Map<String, Integer> countsAmong(RowSet rows) {
    Map<String, Integer> counts = new TreeMap<>();
    byFact.forEach(
        (fact, keptOut) -> {
          keptOut.retain(rows);
          int count = keptOut.size();
          if (count > 0) {
            counts.put(fact, count);
          }
        });
    return counts;
  }
}
