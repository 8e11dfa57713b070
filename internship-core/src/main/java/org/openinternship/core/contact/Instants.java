package org.openinternship.core.contact;

import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Instants of which each can be taken once, in any number; each call takes logarithmic time. */
final class Instants {
  private final NavigableMap<Instant, Integer> left = new TreeMap<>();

  void add(Instant at) {
    left.merge(at, 1, Integer::sum);
  }

  /** Takes the earliest that is left between two instants, both included; false: none is. */
  boolean take(Instant earliest, Instant latest) {
    Instant first = left.ceilingKey(earliest);
    if (first == null || first.isAfter(latest)) {
      return false;
    }
    left.computeIfPresent(first, (at, count) -> count > 1 ? count - 1 : null);
    return true;
  }
}
