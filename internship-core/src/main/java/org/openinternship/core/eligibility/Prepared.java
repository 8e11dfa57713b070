package org.openinternship.core.eligibility;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Answers worked out beforehand for known objects, and on demand for others. By identity, since the
 * objects of a cohort are asked about millions of times and are large to compare.
 */
final class Prepared<K, V> {
  private final IdentityHashMap<K, V> answers = new IdentityHashMap<>();
  private final Function<K, V> function;

  Prepared(List<K> known, Function<K, V> function) {
    this.function = function;
    for (K key : known) {
      answers.put(key, function.apply(key));
    }
  }

  V of(K key) {
    V answer = answers.get(key);
    return answer == null ? function.apply(key) : answer;
  }
}
