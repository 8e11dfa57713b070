package org.openinternship.core.internal;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for a value, kept for the next one that is equal. Holds so many and no more,
 * and none that lists many things, so that values from outside cannot fill the memory: beyond that
 * each is worked out anew, which changes no answer. Safe for several threads, which may work out
 * the same value at the same time.
 *
 * @param <V> what is kept
 */
public final class Memo<V> {
  /** The values of which one memo keeps something at most. */
  private static final int MAX_VALUES = 1_024;

  /** So many are kept, however large they are. */
  private static final int LEAST = 16;

  /** The things in a list that is kept. */
  private static final int MAX_LISTED = 64;

  private final Map<Object, V> known = new ConcurrentHashMap<>();
  private final int max;

  /**
   * Makes an empty one.
   *
   * @param max how many values to keep, as far as that is at most 1,024
   */
  public Memo(int max) {
    this.max = Math.min(max, MAX_VALUES);
  }

  /**
   * Makes an empty one for tables of one size: as many as there is room for, but 16 where there is
   * room for fewer. So the memory of large ones is in proportion to one of them.
   *
   * @param <V> the type of the tables
   * @param room the size of all of them together, if they are more than 16
   * @param each the size of one, at least 1
   * @return the empty memo
   */
  public static <V> Memo<V> within(int room, int each) {
    return new Memo<>(Math.max(LEAST, room / each));
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
      if (known.size() < max && !isLong(key)) {
        known.put(key, kept);
      }
    }
    return kept;
  }

  /**
   * Returns what is kept for a value, for callers who need not have it.
   *
   * @param key the value
   * @param make works it out; always the same for equal values
   * @return what is kept for the value; null if there is no room to keep it
   */
  public @Nullable V ifKept(Object key, Supplier<V> make) {
    V kept = known.get(key);
    return kept != null || known.size() >= max || isLong(key) ? kept : of(key, make);
  }

  private static boolean isLong(Object key) {
    return key instanceof Collection<?> listed && listed.size() > MAX_LISTED;
  }
}
