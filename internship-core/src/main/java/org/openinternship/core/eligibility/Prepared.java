package org.openinternship.core.eligibility;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Answers worked out beforehand for known objects, and on demand for others, of which the last few
 * are kept: whoever is new is asked about once for each of many others in turn. By identity, since
 * the objects of a cohort are asked about millions of times and are large to compare.
 */
final class Prepared<K, V> {
  private static final int STRANGERS = 16;

  private record Answer<K, V>(K key, V value) {}

  private final IdentityHashMap<K, V> answers = new IdentityHashMap<>();
  private final Function<K, V> function;

  /** The last unknown object of some threads with its answer, so that threads seldom collide. */
  private final AtomicReferenceArray<Answer<K, V>> strangers =
      new AtomicReferenceArray<>(STRANGERS);

  Prepared(List<K> known, Function<K, V> function) {
    this.function = function;
    for (K key : known) {
      answers.put(key, function.apply(key));
    }
  }

  V of(K key) {
    V answer = answers.get(key);
    return answer == null ? ofStranger(key) : answer;
  }

  private V ofStranger(K key) {
    int place = (int) (Thread.currentThread().getId() % STRANGERS);
    Answer<K, V> last = strangers.get(place);
    if (last == null || last.key() != key) {
      last = new Answer<>(key, function.apply(key));
      strangers.set(place, last);
    }
    return last.value();
  }
}
