package org.openinternship.matching.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DenseAssignmentProperties {
  /** Against every assignment there is, and against the auction where nobody is better left out. */
  @Property(tries = 3000)
  void noAssignment_isBetter(@ForAll long seed) {
    Random random = new Random(seed);
    int rows = random.nextInt(7);
    int columns = random.nextInt(7);
    int bound = new int[] {1, 3, 10, 1_000_000, Integer.MAX_VALUE}[random.nextInt(5)];
    int[] numbers = random.ints((long) rows * columns, 0, bound).toArray();
    DenseAssignment cheapest = DenseAssignment.cheapest(rows, columns, numbers);
    DenseAssignment heaviest = DenseAssignment.heaviest(rows, columns, numbers);
    boolean isTurned = rows > columns;
    assertThat(cheapest.total()).isEqualTo(best(rows, columns, numbers, -1));
    assertThat(heaviest.total()).isEqualTo(best(rows, columns, numbers, 1));
    assertThat(cheapest.isProven(numbers)).as("cheapest, %s", isTurned).isTrue();
    assertThat(heaviest.isProven(numbers)).as("heaviest, %s", isTurned).isTrue();
    isOneToOne(cheapest, rows, columns, numbers);
    isOneToOne(heaviest, rows, columns, numbers);
    assertThat(heaviest.total()).isEqualTo(byAuction(rows, columns, numbers).total());
  }

  private static HeaviestAssignment byAuction(int rows, int columns, int[] weights) {
    int[] seats = new int[columns];
    Arrays.fill(seats, 1);
    WeightedBids.Builder builder = WeightedBids.builder(seats);
    for (int row = 0; row < rows; row++) {
      builder.intern();
      for (int column = 0; column < columns; column++) {
        builder.bid(column, weights[row * columns + column]);
      }
    }
    return HeaviestAssignment.of(builder.build());
  }

  /** What isProven says is checked here once more, pair by pair. */
  private static void isOneToOne(DenseAssignment found, int rows, int columns, int[] numbers) {
    boolean[] isTaken = new boolean[columns];
    long total = 0;
    int made = 0;
    for (int row = 0; row < rows; row++) {
      int column = found.column(row);
      if (column >= 0) {
        assertThat(isTaken[column]).isFalse();
        isTaken[column] = true;
        made++;
        total += numbers[row * columns + column];
        assertThat(found.rowPrice(row) + found.columnPrice(column))
            .isEqualTo(numbers[row * columns + column]);
      }
    }
    assertThat(made).isEqualTo(Math.min(rows, columns));
    assertThat(total).isEqualTo(found.total());
  }

  /** The greatest sum of an assignment of the smaller side, or the least for the sign -1. */
  private static long best(int rows, int columns, int[] numbers, int sign) {
    return sign * best(rows, columns, numbers, sign, 0, new boolean[columns], 0);
  }

  private static long best(
      int rows, int columns, int[] numbers, int sign, int row, boolean[] taken, int made) {
    if (row == rows) {
      return made == Math.min(rows, columns) ? 0 : Long.MIN_VALUE / 2;
    }
    long best = best(rows, columns, numbers, sign, row + 1, taken, made);
    for (int column = 0; column < columns; column++) {
      if (!taken[column]) {
        taken[column] = true;
        long rest = best(rows, columns, numbers, sign, row + 1, taken, made + 1);
        best = Math.max(best, (long) sign * numbers[row * columns + column] + rest);
        taken[column] = false;
      }
    }
    return best;
  }

  @Test
  void largeOnes_areProven_andAgreeWithTheAuction() {
    for (int[] size :
        new int[][] {
          {200, 200}, {400, 400}, {150, 260}, {260, 150}, {300, 700}, {1, 300}, {300, 1}
        }) {
      for (int bound : new int[] {2, 50, 3_000, Integer.MAX_VALUE}) {
        int[] numbers = new Random(bound).ints((long) size[0] * size[1], 0, bound).toArray();
        DenseAssignment found = DenseAssignment.heaviest(size[0], size[1], numbers);
        assertThat(found.isProven(numbers)).isTrue();
        assertThat(found.total()).isEqualTo(byAuction(size[0], size[1], numbers).total());
        assertThat(DenseAssignment.heaviest(size[0], size[1], numbers)).isEqualTo(found);
        assertThat(DenseAssignment.cheapest(size[0], size[1], numbers).isProven(numbers)).isTrue();
      }
    }
  }

  /** The square of i x j is cheapest the other way round, and hard for rows that take turns. */
  @Test
  void productsOfRowAndColumn_areSolved() {
    int size = 300;
    int[] costs = new int[size * size];
    Arrays.setAll(costs, at -> (at / size + 1) * (at % size + 1));
    DenseAssignment cheapest = DenseAssignment.cheapest(size, size, costs);
    for (int row = 0; row < size; row++) {
      assertThat(cheapest.column(row)).isEqualTo(size - 1 - row);
    }
    assertThat(cheapest.isProven(costs)).isTrue();
  }

  /** What is kept of each row then leads nowhere, be it for a few rows or for all. */
  @Test
  void rowsThatAllWantTheSameColumns_getOthers() {
    for (int many : new int[] {2, 20, 300}) {
      Random random = new Random(many);
      int[] costs = random.ints(300L * 300, 1_000, 1_000_000).toArray();
      for (int row = 0; row < many; row++) {
        for (int column = 0; column < CheapColumns.KEPT; column++) {
          costs[row * 300 + column] = random.nextInt(1_000);
        }
      }
      DenseAssignment cheapest = DenseAssignment.cheapest(300, 300, costs);
      assertThat(cheapest.isProven(costs)).isTrue();
      isOneToOne(cheapest, 300, 300, costs);
    }
  }

  /** A wrong matrix is not proven: the prices are those of another one. */
  @Test
  void anotherMatrix_isNotProven() {
    DenseAssignment found = DenseAssignment.heaviest(2, 2, 5, 1, 1, 5);
    assertThat(found.isProven(5, 1, 1, 5)).isTrue();
    assertThat(found.isProven(5, 9, 9, 5)).isFalse();
    assertThat(found.isProven(5, 1, 1, 4)).isFalse();
    assertThat(found).hasToString("DenseAssignment(2 x 2, 10)");
  }

  @Test
  void matricesThatAreNone_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DenseAssignment.cheapest(2, 2, 1, 2, 3))
        .withMessage(
            "DenseAssignment: number of entries is 3, it must be rows times columns. Maybe the"
                + " matrix is not one of 2 rows and 2 columns");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DenseAssignment.cheapest(-1, -1, 1))
        .withMessage("DenseAssignment: rows is -1, it must be at least 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DenseAssignment.heaviest(1, 2, 0, -7))
        .withMessage(
            "DenseAssignment: the entry of row 0 and column 1 is -7, it must be at least 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DenseAssignment.heaviest(1, 1, 0).isProven(1, 2))
        .withMessageContaining("number of entries is 2");
  }

  @Test
  void rowsAndColumnsThatAreNone_areRefused() {
    DenseAssignment found = DenseAssignment.cheapest(1, 2, 3, 4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> found.column(1))
        .withMessage("DenseAssignment: row is 1, it must be from 0 to 0");
    assertThatIllegalArgumentException().isThrownBy(() -> found.rowPrice(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> found.columnPrice(2))
        .withMessage("DenseAssignment: column is 2, it must be from 0 to 1");
  }

  @Test
  void anInterruptedRun_isCancelled() {
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> DenseAssignment.cheapest(1, 1, 1));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
