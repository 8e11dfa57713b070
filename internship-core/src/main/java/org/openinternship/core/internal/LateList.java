package org.openinternship.core.internal;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Spliterator;
import java.util.function.Supplier;

/**
 * A list that is worked out each time it is read and kept by nobody: where there are millions of
 * lists of which few are ever read. It must come to the same whenever it is; then it is equal to
 * the list of its items like any other. It has an item at least, so that nobody need work it out to
 * know that.
 *
 * @param <T> the items
 */
public final class LateList<T> extends AbstractList<T> {
  private final Supplier<List<T>> items;

  /**
   * Makes one.
   *
   * @param items works out the items: at least one, always equal ones, in a list that cannot be
   *     changed
   */
  public LateList(Supplier<List<T>> items) {
    this.items = items;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public T get(int index) {
    return items.get().get(index);
  }

  @Override
  public int size() {
    return items.get().size();
  }

  @Override
  public Iterator<T> iterator() {
    return items.get().iterator();
  }

  @Override
  public ListIterator<T> listIterator(int index) {
    return items.get().listIterator(index);
  }

  @Override
  public List<T> subList(int from, int to) {
    return items.get().subList(from, to);
  }

  @Override
  public Spliterator<T> spliterator() {
    return items.get().spliterator();
  }
}
