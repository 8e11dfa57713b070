package org.openinternship.matching.weight;

import java.util.Objects;
import org.openinternship.core.internal.Bounds;

/**
 * The check of a dense assignment by its prices: if they are as {@link DenseAssignment} says, any
 * assignment costs at least their sum, and this one costs as much.
 */
final class DenseProof {
  private final int[] columnOf;
  private final long[] rowPrice;
  private final long[] columnPrice;
  private final boolean isHeaviest;

  DenseProof(int[] columnOf, long[] rowPrice, long[] columnPrice, boolean isHeaviest) {
    this.columnOf = columnOf;
    this.rowPrice = rowPrice;
    this.columnPrice = columnPrice;
    this.isHeaviest = isHeaviest;
  }

  static void checkSize(int rows, int columns, int[] numbers) {
    Bounds.check(
        (long) rows * columns == numbers.length,
        "DenseAssignment",
        "number of entries",
        numbers.length,
        "rows times columns",
        "the matrix is not one of " + rows + " rows and " + columns + " columns");
  }

  boolean holds(int[] numbers) {
    Objects.requireNonNull(numbers, "DenseAssignment.numbers");
    checkSize(rowPrice.length, columnPrice.length, numbers);
    boolean[] isTaken = new boolean[columnPrice.length];
    int made = 0;
    long total = 0;
    for (int row = 0; row < rowPrice.length; row++) {
      int column = columnOf[row];
      if (column >= 0) {
        if (isTaken[column]) {
          return false;
        }
        isTaken[column] = true;
        made++;
        total += numbers[row * columnPrice.length + column];
      }
    }
    long sum = 0;
    for (long price : rowPrice) {
      sum += price;
    }
    for (long price : columnPrice) {
      sum += price;
    }
    return made == Math.min(rowPrice.length, columnPrice.length)
        && sum == total
        && isBound(numbers)
        && isRightSign(rowPrice.length > columnPrice.length, rowPrice)
        && isRightSign(columnPrice.length > rowPrice.length, columnPrice);
  }

  /** Whether no pair is better than its prices. */
  private boolean isBound(int[] numbers) {
    for (int row = 0, at = 0; row < rowPrice.length; row++) {
      for (int column = 0; column < columnPrice.length; column++, at++) {
        long prices = rowPrice[row] + columnPrice[column];
        if (isHeaviest ? numbers[at] > prices : numbers[at] < prices) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether leaving somebody of the larger side out gains nothing. */
  private boolean isRightSign(boolean isLarger, long[] prices) {
    if (isLarger) {
      for (long price : prices) {
        if (isHeaviest ? price < 0 : price > 0) {
          return false;
        }
      }
    }
    return true;
  }
}
