package org.openinternship.core.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * One value of each row of a table, as a small number: rows with equal values have the same. What
 * depends on the value alone is worked out once for each, instead of once for each row. Immutable.
 */
public final class ValueColumn {
  private final int[] numbers;
  private final int[] firstRows;

  private ValueColumn(int[] numbers, int[] firstRows) {
    this.numbers = numbers;
    this.firstRows = firstRows;
  }

  /**
   * Numbers the values.
   *
   * @param rows how many rows there are
   * @param value the value of a row, with {@code equals} and {@code hashCode}
   * @return the column; values are numbered in the order of the rows that have them first
   */
  public static ValueColumn of(int rows, IntFunction<?> value) {
    Map<Object, Integer> known = new HashMap<>();
    int[] numbers = new int[rows];
    int[] firstRows = new int[rows];
    for (int row = 0; row < rows; row++) {
      Interrupts.checkAt(row);
      Object ofRow = value.apply(row);
      Integer number = known.get(ofRow);
      if (number == null) {
        number = known.size();
        firstRows[number] = row;
        known.put(ofRow, number);
      }
      numbers[row] = number;
    }
    return new ValueColumn(numbers, Arrays.copyOf(firstRows, known.size()));
  }

  /**
   * Returns the number of a row's value.
   *
   * @param row the row
   * @return the number, 0 to {@link #values()} - 1
   */
  public int of(int row) {
    return numbers[row];
  }

  /** {@return how many different values there are} */
  public int values() {
    return firstRows.length;
  }

  /**
   * Returns a row that has a value.
   *
   * @param number the number of the value
   * @return the first such row
   */
  public int firstRow(int number) {
    return firstRows[number];
  }

  /**
   * Finds the rows with some of the values.
   *
   * @param wanted for each number of a value 1 if its rows are wanted, else 0
   * @return those rows
   */
  public RowSet rowsWith(byte[] wanted) {
    return RowSet.where(numbers, wanted);
  }
}
