package org.openinternship.core.internal;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Arrays to work in, lent and given back: to make new ones for each question costs more than the
 * work. Safe for several threads; what is lent belongs to one.
 *
 * @param <A> the type of the array
 */
public final class Scratch<A> {
  private final ConcurrentLinkedQueue<A> spare = new ConcurrentLinkedQueue<>();
  private final Supplier<A> make;

  /**
   * Makes the first array when one is lent.
   *
   * @param make makes an array
   */
  public Scratch(Supplier<A> make) {
    this.make = make;
  }

  /** {@return an array: a new one, or one as it was given back} */
  public A lend() {
    @Nullable A array = spare.poll();
    return array == null ? make.get() : array;
  }

  /**
   * Takes an array back.
   *
   * @param array what was lent
   */
  public void giveBack(A array) {
    spare.add(array);
  }
}
