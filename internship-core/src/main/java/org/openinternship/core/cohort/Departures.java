package org.openinternship.core.cohort;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** When those with a key left, each time that they did. */
final class Departures<K> {
  /** Later than any time. */
  static final int NEVER = Integer.MAX_VALUE;

  private final Map<K, NavigableSet<Integer>> times = new HashMap<>();

  void add(K key, int at) {
    times.computeIfAbsent(key, it -> new TreeSet<>()).add(at);
  }

  boolean isEmpty() {
    return times.isEmpty();
  }

  /** Returns when those with a key first left after a time; {@link #NEVER} if they did not. */
  int firstAfter(int time, K key) {
    NavigableSet<Integer> all = times.get(key);
    Integer first = all == null ? null : all.higher(time);
    return first == null ? NEVER : first;
  }
}
