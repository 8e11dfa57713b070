package org.openinternship.matching.weight;

/** Binary heaps with the lowest number first, side by side in two arrays. */
final class LowestFirst {
  private LowestFirst() {}

  /** Adds to the heap of a certain size that begins at a certain place. */
  static void add(long[] number, int[] what, int from, int size, long added, int its) {
    int at = size;
    while (at > 0) {
      int above = (at - 1) >>> 1;
      if (number[from + above] <= added) {
        break;
      }
      number[from + at] = number[from + above];
      what[from + at] = what[from + above];
      at = above;
    }
    number[from + at] = added;
    what[from + at] = its;
  }

  /** Puts something in the place of the first. */
  static void replaceFirst(long[] number, int[] what, int from, int size, long put, int its) {
    int at = 0;
    for (int below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && number[from + below + 1] < number[from + below]) {
        below++;
      }
      if (put <= number[from + below]) {
        break;
      }
      number[from + at] = number[from + below];
      what[from + at] = what[from + below];
      at = below;
    }
    number[from + at] = put;
    what[from + at] = its;
  }
}
