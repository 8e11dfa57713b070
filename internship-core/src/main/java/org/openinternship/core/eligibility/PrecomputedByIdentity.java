package org.openinternship.core.eligibility;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Interrupts;

/**
 * A function precomputed for known objects. For others it is worked out on demand, and the last few
 * results are kept, since a newcomer is compared with many others in turn. Objects are told apart
 * by identity: those of a cohort are asked about millions of times and are large to compare.
 */
final class PrecomputedByIdentity<K, V> {
  private static final int STRANGERS = 16;

  private record Stranger<K, V>(K key, V value) {}

  private final IdentityHashMap<K, V> known;
  private final Function<K, V> function;

  /** The last unknown object of some threads with its result, so that threads seldom collide. */
  private final AtomicReferenceArray<Stranger<K, V>> strangers =
      new AtomicReferenceArray<>(STRANGERS);

  PrecomputedByIdentity(List<K> keys, Function<K, V> function) {
    this(keys, function, null);
  }

  /** Takes over what is known from before of the same objects; the function must be the same. */
  PrecomputedByIdentity(
      List<K> keys, Function<K, V> function, @Nullable PrecomputedByIdentity<K, V> before) {
    this.function = function;
    this.known = new IdentityHashMap<>(keys.size());
    for (K key : keys) {
      Interrupts.check();
      V value = before == null ? null : before.known.get(key);
      known.put(key, value == null ? function.apply(key) : value);
    }
  }

  V of(K key) {
    V value = known.get(key);
    return value == null ? ofStranger(key) : value;
  }

  private V ofStranger(K key) {
    int place = (int) (Thread.currentThread().getId() % STRANGERS);
    Stranger<K, V> last = strangers.get(place);
    if (last == null || last.key() != key) {
      last = new Stranger<>(key, function.apply(key));
      strangers.set(place, last);
    }
    return last.value();
  }
}
