package org.openinternship.jackson.kit;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of the lists that are being read, those of a list within another behind those of the
 * outer one. A list is made of its own when it is known how many there are, and never grows.
 */
final class Elements {
  private static final int FIRST_PLACES = 16;

  private @Nullable Object[] elements = new Object[FIRST_PLACES];
  private int size;

  /** How many there are, which is where those of a list begin that is read next. */
  int size() {
    return size;
  }

  void add(Object element) {
    if (size == elements.length) {
      elements = Arrays.copyOf(elements, 2 * size);
    }
    elements[size++] = element;
  }

  /** Takes away the last ones, from the place where those of their list begin. */
  @SuppressWarnings("unchecked") // what was added
  <E> List<E> takeFrom(int begin) {
    E[] taken = (E[]) Arrays.copyOfRange(elements, begin, size);
    Arrays.fill(elements, begin, size, null);
    size = begin;
    return List.of(taken);
  }

  /** Forgets those of lists that were not read to their end. */
  void clear() {
    Arrays.fill(elements, 0, size, null);
    size = 0;
  }
}
