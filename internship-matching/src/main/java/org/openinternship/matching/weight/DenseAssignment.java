package org.openinternship.matching.weight;

import java.util.Arrays;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Indices;
import org.openinternship.core.internal.Interrupts;

/**
 * An assignment of rows to columns of a full matrix, one to one, at the least cost or the greatest
 * weight, and the prices that prove it: mentors and interns of one project, teams and days. Where
 * there are more of one side, everybody of the other one is assigned. For interns who name a few
 * projects, or who may stay out, {@link HeaviestAssignment} is made.
 *
 * <p><b>Prices.</b> Each row and column has one. No number of the matrix is less than the prices of
 * its row and column together (for weights: greater), those of pairs that were made are equal, and
 * on the larger side whoever is left has a price of 0 and nobody a price above it (for weights:
 * below). {@link #isProven} counts that again.
 *
 * <p>Exact in integers. Time O(n^2 m) at worst for n of the smaller and m of the larger side, and
 * hardly more than O(n m) where numbers differ much; memory 4 bytes an entry and some 220 a row
 * while it runs. The same matrix gives the same result. No recursion.
 *
 * <p>Source: Jonker and Volgenant, <i>A shortest augmenting path algorithm for dense and sparse
 * linear assignment problems</i> (1987); Volgenant, <i>Linear and semi-assignment problems: a core
 * oriented approach</i> (1996).
 */
public final class DenseAssignment {
  private final int[] columnOf;
  private final long[] rowPrice;
  private final long[] columnPrice;
  private final boolean isHeaviest;
  private final long total;

  private DenseAssignment(
      int[] columnOf, long[] rowPrice, long[] columnPrice, boolean isHeaviest, long total) {
    this.columnOf = columnOf;
    this.rowPrice = rowPrice;
    this.columnPrice = columnPrice;
    this.isHeaviest = isHeaviest;
    this.total = total;
  }

  /**
   * Finds the cheapest assignment.
   *
   * @param rows the number of rows, 0 or more
   * @param columns the number of columns, 0 or more
   * @param costs the costs row by row, each 0 to 2^31-1
   * @return the assignment with its prices
   * @throws IllegalArgumentException if there is not one cost for each row and column, or one is
   *     negative
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public static DenseAssignment cheapest(int rows, int columns, int... costs) {
    return of(rows, columns, costs, false);
  }

  /**
   * Finds the heaviest assignment.
   *
   * @param rows the number of rows, 0 or more
   * @param columns the number of columns, 0 or more
   * @param weights the weights row by row, each 0 to 2^31-1
   * @return the assignment with its prices
   * @throws IllegalArgumentException if there is not one weight for each row and column, or one is
   *     negative
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public static DenseAssignment heaviest(int rows, int columns, int... weights) {
    return of(rows, columns, weights, true);
  }

  private static DenseAssignment of(int rows, int columns, int[] numbers, boolean isHeaviest) {
    int greatest = greatest(rows, columns, numbers);
    Interrupts.check();
    boolean isTurned = rows > columns;
    int few = isTurned ? columns : rows;
    int many = isTurned ? rows : columns;
    int base = isHeaviest ? greatest : 0;
    ShortestPaths paths =
        new ShortestPaths(few, many, costs(rows, columns, numbers, isHeaviest, base));
    paths.run();
    int[] columnOf = isTurned ? new int[rows] : paths.columnOf;
    long[] fewPrice = new long[few];
    long total = 0;
    if (isTurned) {
      Arrays.fill(columnOf, -1);
    }
    for (int at = 0; at < few; at++) {
      int to = paths.columnOf[at];
      if (isTurned) {
        columnOf[to] = at;
      }
      int number = numbers[isTurned ? to * columns + at : at * columns + to];
      long cost = isHeaviest ? base - number : number;
      fewPrice[at] = isHeaviest ? base - (cost - paths.price[to]) : cost - paths.price[to];
      total += number;
    }
    long[] manyPrice = paths.price;
    if (isHeaviest) {
      Arrays.setAll(manyPrice, at -> -manyPrice[at]);
    }
    return new DenseAssignment(
        columnOf,
        isTurned ? manyPrice : fewPrice,
        isTurned ? fewPrice : manyPrice,
        isHeaviest,
        total);
  }

  /** The costs with the smaller side as rows; weights are what they lack of the greatest. */
  private static int[] costs(
      int rows, int columns, int[] numbers, boolean isHeaviest, int greatest) {
    int[] costs = new int[numbers.length];
    if (rows > columns) {
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          costs[column * rows + row] = numbers[row * columns + column];
        }
      }
    } else {
      System.arraycopy(numbers, 0, costs, 0, numbers.length);
    }
    if (isHeaviest) {
      for (int at = 0; at < costs.length; at++) {
        costs[at] = greatest - costs[at];
      }
    }
    return costs;
  }

  private static int greatest(int rows, int columns, int[] numbers) {
    Objects.requireNonNull(numbers, "DenseAssignment.numbers");
    Bounds.check("DenseAssignment", "rows", rows, 0, Integer.MAX_VALUE);
    Bounds.check("DenseAssignment", "columns", columns, 0, Integer.MAX_VALUE);
    DenseProof.checkSize(rows, columns, numbers);
    int greatest = 0;
    int least = 0;
    for (int each : numbers) {
      greatest = Math.max(greatest, each);
      least = Math.min(least, each);
    }
    for (int at = 0; least < 0 && at < numbers.length; at++) {
      if (numbers[at] < 0) {
        throw new IllegalArgumentException(
            "DenseAssignment: the entry of row %s and column %s is %s, it must be at least 0"
                .formatted(at / columns, at % columns, numbers[at]));
      }
    }
    return greatest;
  }

  /**
   * Returns the column of a row.
   *
   * @param row the row
   * @return the column, or -1 if there are more rows than columns and none is left for it
   * @throws IllegalArgumentException if there is no such row
   */
  public int column(int row) {
    Indices.check("DenseAssignment", "row", row, columnOf.length);
    return columnOf[row];
  }

  /** {@return the costs or weights of all pairs that were made} */
  public long total() {
    return total;
  }

  /**
   * Returns the price of a row.
   *
   * @param row the row
   * @return the price; see above
   * @throws IllegalArgumentException if there is no such row
   */
  public long rowPrice(int row) {
    Indices.check("DenseAssignment", "row", row, rowPrice.length);
    return rowPrice[row];
  }

  /**
   * Returns the price of a column.
   *
   * @param column the column
   * @return the price; see above
   * @throws IllegalArgumentException if there is no such column
   */
  public long columnPrice(int column) {
    Indices.check("DenseAssignment", "column", column, columnPrice.length);
    return columnPrice[column];
  }

  /**
   * Counts again whether this is the best assignment of a matrix, in O(rows x columns): from the
   * columns and prices that it tells, with nothing of what found them.
   *
   * @param numbers the costs or weights that it was made from
   * @return whether every row or every column is assigned, to one each; and the prices prove that
   *     no other such assignment is better
   * @throws IllegalArgumentException if there is not one number for each row and column
   */
  public boolean isProven(int... numbers) {
    return new DenseProof(columnOf, rowPrice, columnPrice, isHeaviest).holds(numbers);
  }

  /** {@return whether the same rows have the same columns at the same prices} */
  @Override
  public boolean equals(Object other) {
    return other instanceof DenseAssignment that
        && isHeaviest == that.isHeaviest
        && Arrays.equals(columnOf, that.columnOf)
        && Arrays.equals(rowPrice, that.rowPrice)
        && Arrays.equals(columnPrice, that.columnPrice);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(columnOf);
  }

  /** {@return how many rows and columns there are, and the total} */
  @Override
  public String toString() {
    return "DenseAssignment(" + rowPrice.length + " x " + columnPrice.length + ", " + total + ")";
  }
}
