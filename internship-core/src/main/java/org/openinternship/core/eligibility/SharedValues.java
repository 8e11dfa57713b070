package org.openinternship.core.eligibility;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What was worked out last for equal things, so that these share it: many interns name the same
 * languages, goals and skills. Bounded: a newer answer takes the place of an older one, which
 * changes none. Safe for several threads.
 */
final class SharedValues<K, V> {
  private static final int PLACES = 1 << 14;

  private record Known<K, V>(K key, V value) {}

  private final Function<K, V> function;
  private final AtomicReferenceArray<Known<K, V>> known = new AtomicReferenceArray<>(PLACES);

  SharedValues(Function<K, V> function) {
    this.function = function;
  }

  V of(K key) {
    int hash = key.hashCode();
    int place = (hash ^ hash >>> 14) & PLACES - 1;
    Known<K, V> last = known.get(place);
    if (last == null || !last.key().equals(key)) {
      last = new Known<>(key, function.apply(key));
      known.set(place, last);
    }
    return last.value();
  }
}
