package org.openinternship.core.internal;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Spliterator;

/**
 * A list that is worked out each time it is read and kept by nobody: where there are millions of
 * lists of which few are ever read. It must come to the same whenever it is; then it is equal to
 * the list of its items like any other.
 *
 * @param <T> the items
 */
public abstract class LateList<T> extends AbstractList<T> {
  /** Makes one. */
  protected LateList() {}

  /**
   * Works it out.
   *
   * @return the items, which cannot be changed; always equal ones
   */
  protected abstract List<T> items();

  @Override
  public T get(int index) {
    return items().get(index);
  }

  @Override
  public int size() {
    return items().size();
  }

  @Override
  public Iterator<T> iterator() {
    return items().iterator();
  }

  @Override
  public ListIterator<T> listIterator(int index) {
    return items().listIterator(index);
  }

  @Override
  public List<T> subList(int from, int to) {
    return items().subList(from, to);
  }

  @Override
  public Spliterator<T> spliterator() {
    return items().spliterator();
  }
}
