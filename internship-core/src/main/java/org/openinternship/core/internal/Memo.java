package org.openinternship.core.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was worked out for a value, kept for the next one that is equal. Holds so many and no more:
 * beyond that each is worked out anew, which changes no answer. Safe for several threads, which may
 * work out the same value at the same time.
 *
 * @param <V> what is kept
 */
public final class Memo<V> {
  private final Map<Object, V> known = new ConcurrentHashMap<>();
  private final int max;

  /**
   * Makes an empty one.
   *
   * @param max how many values to keep
   */
  public Memo(int max) {
    this.max = max;
  }

  /**
   * Returns what belongs to a value.
   *
   * @param key the value
   * @param make works it out; always the same for equal values
   * @return what is kept for the value, or was worked out now
   */
  public V of(Object key, Supplier<V> make) {
    V kept = known.get(key);
    if (kept == null) {
      kept = make.get();
      if (known.size() < max) {
        known.put(key, kept);
      }
    }
    return kept;
  }
}
