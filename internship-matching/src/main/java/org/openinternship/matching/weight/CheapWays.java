package org.openinternship.matching.weight;

import java.util.Arrays;

/**
 * Shortest ways from a free row to a free column that go through the {@link CheapColumns} of each
 * row. Where a way is longer than what the rest of some row would cost, that row is looked at as a
 * whole; where that is needed for many rows there is no answer.
 *
 * <p>The frontier is a heap of columns by their distance; Dijkstra, <i>A note on two problems in
 * connexion with graphs</i> (1959).
 */
final class CheapWays {
  private static final int NONE = -1;

  /** So many rows of one search are looked at as a whole. */
  private static final int WHOLE_ROWS = 16;

  private final CheapColumns cheap;
  private final int columns;
  private final int[] cost;
  private final long[] price;
  private final int[] columnOf;
  private final int[] rowOf;

  /** Per column that was reached: how far it is, from which row, and its place in the heap. */
  private final long[] distance;

  private final int[] before;
  private final int[] place;
  private final int[] heap;
  private int size;

  /** The columns that were reached, and those whose rows were looked at. */
  private final int[] reached;

  private int reachedCount;
  private final int[] done;
  private int doneCount;

  /** The rows that were looked at, how far each is, and from where on its rest may be nearer. */
  private final int[] looked;

  private final long[] from;
  private final long[] rest;
  private int lookedCount;

  /** The nearest free column, and how far it is. */
  private int end;

  private long endDistance;

  /** The least of what rests of rows begin at. */
  private long certain;

  CheapWays(
      CheapColumns cheap, int columns, int[] cost, long[] price, int[] columnOf, int[] rowOf) {
    this.cheap = cheap;
    this.columns = columns;
    this.cost = cost;
    this.price = price;
    this.columnOf = columnOf;
    this.rowOf = rowOf;
    this.distance = new long[columns];
    Arrays.fill(distance, Long.MAX_VALUE);
    this.before = new int[columns];
    this.place = new int[columns];
    this.heap = new int[columns];
    this.reached = new int[columns];
    this.done = new int[columns];
    this.looked = new int[columnOf.length];
    this.from = new long[looked.length];
    this.rest = new long[looked.length];
  }

  /** Moves everybody along the shortest way; tells whether it found one, else nothing changed. */
  boolean augment(int start) {
    end = NONE;
    endDistance = Long.MAX_VALUE;
    certain = Long.MAX_VALUE;
    size = 0;
    doneCount = 0;
    reachedCount = 0;
    lookedCount = 0;
    look(start, 0);
    int whole = 0;
    while (nearest() < endDistance || certain < endDistance) {
      if (certain < nearest()) {
        if (++whole > WHOLE_ROWS) {
          break;
        }
        lookAtWhole();
      } else {
        int column = pop();
        done[doneCount++] = column;
        int row = rowOf[column];
        look(row, distance[column] - (cost[row * columns + column] - price[column]));
      }
    }
    if (whole <= WHOLE_ROWS) {
      move(start);
    }
    for (int at = 0; at < reachedCount; at++) {
      distance[reached[at]] = Long.MAX_VALUE;
    }
    return whole <= WHOLE_ROWS;
  }

  private long nearest() {
    return size == 0 ? Long.MAX_VALUE : distance[heap[0]];
  }

  /** Reaches the cheap columns of a row, which pays nothing at a distance. */
  private void look(int row, long start) {
    cheap.keep(row);
    looked[lookedCount] = row;
    from[lookedCount] = start;
    rest[lookedCount] = cheap.beyond[row] + start;
    certain = Math.min(certain, rest[lookedCount++]);
    int last = (row + 1) * CheapColumns.KEPT;
    for (int at = row * CheapColumns.KEPT; at < last; at++) {
      reach(row, cheap.column[at], cheap.itsCost[at] - price[cheap.column[at]] + start);
    }
  }

  /** Reaches all columns of the row whose rest may be nearest. */
  private void lookAtWhole() {
    int at = 0;
    while (rest[at] > certain) {
      at++;
    }
    int first = looked[at] * columns;
    for (int column = 0; column < columns; column++) {
      reach(looked[at], column, cost[first + column] - price[column] + from[at]);
    }
    rest[at] = Long.MAX_VALUE;
    certain = Arrays.stream(rest, 0, lookedCount).min().orElseThrow();
  }

  private void reach(int row, int column, long way) {
    if (way >= distance[column] || way >= endDistance) {
      return;
    }
    boolean isNew = distance[column] == Long.MAX_VALUE;
    if (isNew) {
      reached[reachedCount++] = column;
    }
    distance[column] = way;
    before[column] = row;
    if (rowOf[column] == NONE) {
      end = column;
      endDistance = way;
    } else {
      rise(isNew ? size++ : place[column], column, way);
    }
  }

  private void move(int start) {
    for (int at = 0; at < doneCount; at++) {
      price[done[at]] += distance[done[at]] - endDistance;
    }
    moveAlong(start, end, before, columnOf, rowOf);
  }

  /** Gives each row of a way the column that it was reached from. */
  static void moveAlong(int start, int end, int[] before, int[] columnOf, int[] rowOf) {
    int to = end;
    for (int row = NONE; row != start; ) {
      row = before[to];
      rowOf[to] = row;
      int next = columnOf[row];
      columnOf[row] = to;
      to = next;
    }
  }

  private void rise(int begin, int column, long way) {
    int at = begin;
    while (at > 0 && distance[heap[(at - 1) / 2]] > way) {
      put(at, heap[(at - 1) / 2]);
      at = (at - 1) / 2;
    }
    put(at, column);
  }

  private int pop() {
    int nearest = heap[0];
    int column = heap[--size];
    int at = 0;
    for (int below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && distance[heap[below + 1]] < distance[heap[below]]) {
        below++;
      }
      if (distance[heap[below]] >= distance[column]) {
        break;
      }
      put(at, heap[below]);
      at = below;
    }
    put(at, column);
    return nearest;
  }

  private void put(int at, int column) {
    heap[at] = column;
    place[column] = at;
  }
}
