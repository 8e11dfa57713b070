package org.openinternship.matching.weight;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;

/**
 * The assignment of every row of a matrix to a column of its own at the least cost, by the
 * algorithm of Jonker and Volgenant: prices of columns from their cheapest rows, then rows that
 * take the cheapest column and push its price down as far as the second cheapest allows, then
 * shortest paths for those still free. Rows are looked at through their {@link CheapColumns} where
 * they are long, as Volgenant, <i>Linear and semi-assignment problems: a core oriented approach</i>
 * (1996) has it, and as a whole where these do not tell. The hot loops are methods of their own.
 *
 * <p>With more columns than rows, a column that nobody takes must keep the price 0, so prices begin
 * with 0 there.
 */
final class ShortestPaths {
  private static final int NONE = -1;
  private static final int REBIDS = 100;
  private static final int FEW = 4;

  private final int rows;
  private final int columns;
  private final int[] cost;

  /** The price of each column; a row pays the cost and less the price. */
  final long[] price;

  final int[] columnOf;
  private final int[] rowOf;

  private final long[] distance;
  private final int[] before;
  private final int[] order;

  private final CheapColumns cheap;

  /** Takes costs row by row, 0 or more, and at least as many columns as rows. */
  ShortestPaths(int rows, int columns, int[] cost) {
    this.rows = rows;
    this.columns = columns;
    this.cost = cost;
    this.price = new long[columns];
    this.columnOf = new int[rows];
    this.rowOf = new int[columns];
    this.distance = new long[columns];
    this.before = new int[columns];
    this.order = new int[columns];
    this.cheap = new CheapColumns(rows, columns, cost, price);
  }

  void run() {
    Arrays.fill(columnOf, NONE);
    Arrays.fill(rowOf, NONE);
    int[] free = new int[rows];
    int count = rows == columns ? reduceColumns(free) : allFree(free);
    for (int pass = 0; pass < 2 && columns > 1; pass++) {
      count = reduceRows(free, count);
    }
    // Where many are free, a free column is near, and the way to it soon found among all.
    boolean areFew = cheap.areLong() && count <= rows / FEW;
    CheapWays ways = areFew ? new CheapWays(cheap, columns, cost, price, columnOf, rowOf) : null;
    for (int at = 0; at < count; at++) {
      Interrupts.check();
      if (ways == null || !ways.augment(free[at])) {
        ways = null; // too many rows had to be looked at as a whole, and will for the next
        augment(free[at]);
      }
    }
  }

  private int allFree(int[] free) {
    Arrays.setAll(free, row -> row);
    return rows;
  }

  /** Gives columns to their cheapest rows, and returns how many rows are free. */
  private int reduceColumns(int[] free) {
    int[] cheapest = new int[columns];
    Arrays.fill(price, Long.MAX_VALUE);
    for (int row = 0; row < rows; row++) {
      Interrupts.check();
      lower(row * columns, row, cheapest);
    }
    int[] wanted = new int[rows];
    for (int column = columns - 1; column >= 0; column--) {
      if (wanted[cheapest[column]]++ == 0) {
        columnOf[cheapest[column]] = column;
        rowOf[column] = cheapest[column];
      }
    }
    int count = 0;
    for (int row = 0; row < rows; row++) {
      if (wanted[row] == 0) {
        free[count++] = row;
      } else if (wanted[row] == 1 && columns > 1) {
        price[columnOf[row]] -= cheapestBut(row, columnOf[row]);
      }
    }
    return count;
  }

  private void lower(int from, int row, int[] cheapest) {
    for (int column = 0; column < columns; column++) {
      if (cost[from + column] < price[column]) {
        price[column] = cost[from + column];
        cheapest[column] = row;
      }
    }
  }

  private long cheapestBut(int row, int taken) {
    cheap.findTwo(row);
    return cheap.cheapest == taken ? cheap.second : cheap.least;
  }

  /** Lets free rows take columns, and returns how many are free after that. */
  private int reduceRows(int[] free, int count) {
    int left = 0;
    long rebids = (long) REBIDS * columns;
    for (int at = 0; at < count; ) {
      Interrupts.check();
      int row = free[at++];
      cheap.findTwo(row);
      int column = cheap.cheapest;
      boolean isCheaper = cheap.least < cheap.second;
      if (isCheaper) {
        price[column] -= cheap.second - cheap.least;
      } else if (rowOf[column] != NONE) {
        column = cheap.next;
      }
      int out = rowOf[column];
      columnOf[row] = column;
      rowOf[column] = row;
      if (out != NONE) {
        columnOf[out] = NONE;
        if (isCheaper && rebids-- > 0) {
          free[--at] = out;
        } else {
          free[left++] = out;
        }
      }
    }
    return left;
  }

  /** Finds the cheapest way to a free column, and moves everybody along it. */
  private void augment(int start) {
    int from = start * columns;
    for (int column = 0; column < columns; column++) {
      distance[column] = cost[from + column] - price[column];
      before[column] = start;
      order[column] = column;
    }
    int end = NONE;
    int done = 0; // columns whose distance is final and whose rows were looked at
    int near = 0; // up to here all are at the least distance
    int last = 0;
    long least = 0;
    while (end == NONE) {
      if (near == done) {
        last = done;
        near = gather(done);
        least = distance[order[done]];
        for (int at = done; at < near && end == NONE; at++) {
          if (rowOf[order[at]] == NONE) {
            end = order[at];
          }
        }
      }
      if (end == NONE) {
        int column = order[done++];
        int row = rowOf[column];
        long offset = cost[row * columns + column] - price[column] - least;
        near = relax(row, row * columns, offset, least, near);
        if (near < 0) {
          end = ~near;
        }
      }
    }
    for (int at = 0; at < last; at++) {
      price[order[at]] += distance[order[at]] - least;
    }
    CheapWays.moveAlong(start, end, before, columnOf, rowOf);
  }

  /** Brings the columns at the least distance to the front, and returns the end of them. */
  private int gather(int from) {
    int end = from + 1;
    long least = distance[order[from]];
    for (int at = end; at < columns; at++) {
      int column = order[at];
      if (distance[column] <= least) {
        if (distance[column] < least) {
          end = from;
          least = distance[column];
        }
        order[at] = order[end];
        order[end++] = column;
      }
    }
    return end;
  }

  /** Shortens ways by a row; returns the end of those near, or the complement of a free column. */
  private int relax(int row, int from, long offset, long least, int nearEnd) {
    int end = nearEnd;
    for (int at = nearEnd; at < columns; at++) {
      int column = order[at];
      long way = cost[from + column] - price[column] - offset;
      if (way < distance[column]) {
        distance[column] = way;
        before[column] = row;
        if (way == least) {
          if (rowOf[column] == NONE) {
            return ~column;
          }
          order[at] = order[end];
          order[end++] = column;
        }
      }
    }
    return end;
  }
}
