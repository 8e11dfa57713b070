package org.openinternship.core.internal;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Numbers to add up in, one for each row of a table, lent and given back: to make new ones for each
 * question costs more than the adding. Safe for several threads; what is lent belongs to one.
 */
public final class Sums {
  private final ConcurrentLinkedQueue<int[]> spare = new ConcurrentLinkedQueue<>();
  private final int rows;

  /**
   * Makes sums for a table.
   *
   * @param rows how many rows the table has
   */
  public Sums(int rows) {
    this.rows = rows;
  }

  /** {@return a number for each row, all zero} */
  public int[] lend() {
    int[] sums = spare.poll();
    return sums == null ? new int[rows] : sums;
  }

  /**
   * Takes them back.
   *
   * @param sums what was lent
   */
  public void giveBack(int[] sums) {
    Arrays.fill(sums, 0);
    spare.add(sums);
  }
}
