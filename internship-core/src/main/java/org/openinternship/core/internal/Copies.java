package org.openinternship.core.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Unmodifiable copies for the constructors of records. Each refuses null and elements that are
 * null, with a message that names the attribute; sets and maps keep the order they are given.
 */
public final class Copies {
  private Copies() {}

  /**
   * Copies a list.
   *
   * @param items the items
   * @param name the type and attribute, as in {@code "Gate.conditions"}
   * @param <T> the items
   * @return the copy
   * @throws NullPointerException if they or one of them is null
   */
  public static <T> List<T> list(Collection<? extends T> items, String name) {
    return Collections.unmodifiableList(new ArrayList<>(checked(items, name)));
  }

  /**
   * Copies a set.
   *
   * @param items the items
   * @param name the type and attribute
   * @param <T> the items
   * @return the copy, in the order of the original
   * @throws NullPointerException if they or one of them is null
   */
  public static <T> Set<T> set(Collection<? extends T> items, String name) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(checked(items, name)));
  }

  /**
   * Copies a set and sorts it.
   *
   * @param items the items
   * @param name the type and attribute
   * @param <T> the items
   * @return the copy, in the natural order of the items
   * @throws NullPointerException if they or one of them is null
   */
  public static <T extends Comparable<? super T>> SortedSet<T> sortedSet(
      Collection<? extends T> items, String name) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(checked(items, name)));
  }

  /**
   * Copies a map.
   *
   * @param entries the entries
   * @param name the type and attribute
   * @param <K> the keys
   * @param <V> the values
   * @return the copy, in the order of the original
   * @throws NullPointerException if it, a key or a value is null
   */
  public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> entries, String name) {
    Map<K, V> copy = new LinkedHashMap<>(Objects.requireNonNull(entries, name));
    checked(copy.keySet(), name);
    checked(copy.values(), name);
    return Collections.unmodifiableMap(copy);
  }

  private static <T extends Collection<?>> T checked(T items, String name) {
    for (Object item : Objects.requireNonNull(items, name)) {
      Objects.requireNonNull(item, () -> name + " has an element that is null");
    }
    return items;
  }
}
