package org.openinternship.core.internal;

import java.util.Arrays;

/**
 * Some of the rows of a table, a bit each: what two sets have in common is found 64 rows at a time.
 * For one thread.
 */
public final class RowSet {
  private final long[] words;

  private RowSet(long[] words) {
    this.words = words;
  }

  /**
   * Makes a set without rows.
   *
   * @param rows how many rows the table has
   * @return the set
   */
  public static RowSet none(int rows) {
    return new RowSet(new long[(rows + 63) >>> 6]);
  }

  /**
   * Makes a set of all rows.
   *
   * @param rows how many rows the table has
   * @return the set
   */
  public static RowSet all(int rows) {
    RowSet all = none(rows);
    Arrays.fill(all.words, -1);
    if ((rows & 63) != 0) {
      all.words[all.words.length - 1] = (1L << rows) - 1;
    }
    return all;
  }

  /**
   * Makes a set of the rows with some values: a look-up a row, without a branch.
   *
   * @param numbers the number of each row's value
   * @param wanted for each number of a value 1 if its rows are wanted, else 0
   * @return the set
   */
  static RowSet where(int[] numbers, byte[] wanted) {
    RowSet where = none(numbers.length);
    for (int i = 0; i < where.words.length; i++) {
      int first = i << 6;
      int end = Math.min(numbers.length, first + 64);
      long word = 0;
      for (int row = first; row < end; row++) {
        word |= (long) wanted[numbers[row]] << row;
      }
      where.words[i] = word;
    }
    return where;
  }

  /** {@return a set of its own with the same rows: a change of one is none of the other} */
  public RowSet copy() {
    return new RowSet(words.clone());
  }

  /**
   * Puts a row in.
   *
   * @param row the row
   */
  public void add(int row) {
    words[row >>> 6] |= 1L << row;
  }

  /**
   * Takes a row out.
   *
   * @param row the row
   */
  public void remove(int row) {
    words[row >>> 6] &= ~(1L << row);
  }

  /**
   * Tells whether a row is in.
   *
   * @param row the row
   * @return whether it is
   */
  public boolean has(int row) {
    return (words[row >>> 6] & 1L << row) != 0;
  }

  /**
   * Takes out all rows that are not in another set of the same table.
   *
   * @param others the other set
   */
  public void retain(RowSet others) {
    for (int i = 0; i < words.length; i++) {
      words[i] &= others.words[i];
    }
  }

  /**
   * Takes out all rows that are in neither of two other sets of the same table.
   *
   * @param some one set
   * @param others the other
   */
  public void retainEither(RowSet some, RowSet others) {
    for (int i = 0; i < words.length; i++) {
      words[i] &= some.words[i] | others.words[i];
    }
  }

  /**
   * Takes out all rows that are in another set of the same table.
   *
   * @param others the other set
   */
  public void removeAll(RowSet others) {
    for (int i = 0; i < words.length; i++) {
      words[i] &= ~others.words[i];
    }
  }

  /**
   * Puts in all rows that are in another set of the same table.
   *
   * @param others the other set
   */
  public void addAll(RowSet others) {
    for (int i = 0; i < words.length; i++) {
      words[i] |= others.words[i];
    }
  }

  /**
   * Tells whether all rows of another set of the same table are in.
   *
   * @param others the other set
   * @return whether they are
   */
  public boolean hasAll(RowSet others) {
    for (int i = 0; i < words.length; i++) {
      if ((others.words[i] & ~words[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  /** {@return how many rows are in} */
  public int size() {
    int size = 0;
    for (long word : words) {
      size += Long.bitCount(word);
    }
    return size;
  }

  /**
   * Writes down the rows that are in.
   *
   * @param rows takes them, in ascending order; with room for all of them
   * @return how many they are
   */
  public int into(int[] rows) {
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      for (long word = words[i]; word != 0; word &= word - 1) {
        rows[count++] = (i << 6) + Long.numberOfTrailingZeros(word);
      }
    }
    return count;
  }

  /**
   * Finds the next row that is in.
   *
   * @param from the first row to look at
   * @return the first row from there on that is in; -1 if there is none
   */
  public int next(int from) {
    int place = from >>> 6;
    if (place >= words.length) {
      return -1;
    }
    long word = words[place] & -1L << from;
    while (word == 0) {
      if (++place == words.length) {
        return -1;
      }
      word = words[place];
    }
    return (place << 6) + Long.numberOfTrailingZeros(word);
  }
}
