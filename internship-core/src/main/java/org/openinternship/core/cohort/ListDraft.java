package org.openinternship.core.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of values with keys, while they are changed: what is put in the place of another stands
 * where that stood, what is new stands last. Each change takes the same time however long the list
 * is, but for the first, which makes an index of it.
 */
final class ListDraft<K, V> {
  /** What is left of a value that is there since a time; null for nothing, and then for good. */
  interface Rest<V> {
    @Nullable V of(V value, int since);
  }

  /** A place in the list, and the next of those that had the same key from the start. */
  private static final class Slot<V> {
    private @Nullable V value;
    private int since;
    private @Nullable Slot<V> next;

    private Slot(V value, int since) {
      this.value = value;
      this.since = since;
    }
  }

  private final List<V> before;
  private final Function<V, K> key;
  private final Rest<V> rest;
  private final List<Slot<V>> slots = new ArrayList<>();
  private final Map<K, Slot<V>> first = new HashMap<>();
  private boolean indexed;

  ListDraft(List<V> before, Function<V, K> key, Rest<V> rest) {
    this.before = before;
    this.key = key;
    this.rest = rest;
  }

  private void index() {
    if (!indexed) {
      indexed = true;
      before.forEach(value -> slots.add(new Slot<>(value, 0)));
      for (int i = before.size() - 1; i >= 0; i--) {
        slots.get(i).next = first.put(key.apply(before.get(i)), slots.get(i));
      }
    }
  }

  private @Nullable V restOf(Slot<V> slot) {
    V value = slot.value;
    return value == null ? null : rest.of(value, slot.since);
  }

  /** The first slot of a key of which something is left. */
  private @Nullable Slot<V> slot(K wanted) {
    index();
    Slot<V> slot = first.get(wanted);
    while (slot != null && restOf(slot) == null) {
      slot = slot.next;
      if (slot != null) {
        first.put(wanted, slot); // nobody passes those again of which nothing is left
      }
    }
    return slot;
  }

  /** The value of a key, the first of them where several have it; null if none has. */
  @Nullable V get(K wanted) {
    Slot<V> slot = slot(wanted);
    return slot == null ? null : restOf(slot);
  }

  /** All values of a key. */
  List<V> all(K wanted) {
    List<V> all = new ArrayList<>();
    for (Slot<V> slot = slot(wanted); slot != null; slot = slot.next) {
      V left = restOf(slot);
      if (left != null) {
        all.add(left);
      }
    }
    return all;
  }

  /** Puts a value in the place of the first of its key, or last if there is none. */
  void put(V value, int now) {
    K its = key.apply(value);
    Slot<V> slot = slot(its);
    if (slot == null) {
      slot = new Slot<>(value, now);
      slots.add(slot);
      first.put(its, slot);
    } else {
      slot.value = value;
      slot.since = now;
    }
  }

  /** Takes out all values of a key; false if there is none. */
  boolean remove(K wanted) {
    boolean found = false;
    for (Slot<V> slot = slot(wanted); slot != null; slot = slot.next) {
      found = true;
      slot.value = null;
    }
    first.remove(wanted);
    return found;
  }

  /**
   * The values that are left; the very list from the start where none of it is another.
   *
   * @param whole whether all of every value is left that was not taken out here
   */
  List<V> values(boolean whole) {
    if (whole && !indexed) {
      return before;
    }
    List<V> left = new ArrayList<>(before.size());
    boolean same = !indexed || slots.size() == before.size();
    for (int i = 0; i < (indexed ? slots.size() : before.size()); i++) {
      V value = indexed ? restOf(slots.get(i)) : rest.of(before.get(i), 0);
      if (value != null) {
        left.add(value);
      }
      same = same && value == before.get(i);
    }
    return same ? before : left;
  }
}
