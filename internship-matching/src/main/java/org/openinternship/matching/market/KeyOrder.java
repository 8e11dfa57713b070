package org.openinternship.matching.market;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Texts;

/**
 * An order of keys that was drawn or listed elsewhere: lots drawn in public, or a second list to
 * break ties by. The first comes first.
 *
 * <p>Immutable; equal if it names the same keys in the same order.
 */
public final class KeyOrder {
  private static final KeyOrder NONE = new KeyOrder(List.of());

  private final List<String> keys;
  private final Map<String, Integer> places;

  private KeyOrder(List<String> keys) {
    this.keys = Collections.unmodifiableList(new ArrayList<>(keys));
    this.places = new HashMap<>(2 * keys.size());
    for (int place = 0; place < keys.size(); place++) {
      String key = Objects.requireNonNull(keys.get(place), "KeyOrder.keys");
      Texts.key("KeyOrder", "the key at place " + place, key);
      Integer before = places.putIfAbsent(key, place);
      if (before != null) {
        throw new IllegalArgumentException(
            "KeyOrder: key "
                + Quoted.of(key)
                + " stands at place "
                + before
                + " and again at place "
                + place
                + ", it must stand there once. Maybe two lists were joined?");
      }
    }
  }

  /** {@return the order that names nobody} */
  public static KeyOrder none() {
    return NONE;
  }

  /**
   * Returns an order.
   *
   * @param keys the keys, the first one first; none for an order that names nobody
   * @return the order
   * @throws IllegalArgumentException if a key is blank or stands there twice
   */
  public static KeyOrder of(List<String> keys) {
    Objects.requireNonNull(keys, "KeyOrder.keys");
    return keys.isEmpty() ? NONE : new KeyOrder(keys);
  }

  /** {@return the keys, the first one first; an immutable list} */
  public List<String> keys() {
    return keys;
  }

  /** {@return whether it names nobody} */
  public boolean isEmpty() {
    return keys.isEmpty();
  }

  /**
   * Returns the place of a key.
   *
   * @param key the key
   * @return 0 for the first one; -1 if the order does not name it
   */
  public int place(String key) {
    Objects.requireNonNull(key, "KeyOrder.key");
    return places.getOrDefault(key, -1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyOrder that && keys.equals(that.keys);
  }

  @Override
  public int hashCode() {
    return keys.hashCode();
  }

  /** {@return how many keys it names, since there may be very many} */
  @Override
  public String toString() {
    return "KeyOrder(" + keys.size() + (keys.size() == 1 ? " key)" : " keys)");
  }
}
