package org.openinternship.core.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A collection of items that wait: questions for answers, work for reviews. */
final class WaitingItems {
  private final List<Opened> opened = new ArrayList<>();
  private final Map<String, Instant> closed = new HashMap<>();

  private record Opened(String key, Instant at) {}

  /** The number of waiting items, and the instant since which the oldest waits. */
  record Oldest(int count, Instant since) {}

  void open(String key, Instant at) {
    opened.add(new Opened(key, at));
  }

  void close(String key, Instant at) {
    closed.merge(key, at, ContactSummary::later);
  }

  /** Finds the oldest of the items opened after they were closed last, and after an instant. */
  Optional<Oldest> oldest(Instant after) {
    Set<String> keys = new HashSet<>();
    Instant oldest = Instant.MAX;
    for (Opened one : opened) {
      Instant end = closed.get(one.key);
      if (one.at.isAfter(after) && (end == null || one.at.isAfter(end))) {
        keys.add(one.key);
        oldest = one.at.isBefore(oldest) ? one.at : oldest;
      }
    }
    return keys.isEmpty() ? Optional.empty() : Optional.of(new Oldest(keys.size(), oldest));
  }
}
