package org.openinternship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Sets of rows, and the rows with some values, are what sets of numbers say that they are. */
class RowSetProperties {
  /** Takes in tables that fill their last word of 64 rows, and such as do not. */
  private static final int MAX_ROWS = 200;

  /** A set beside the same rows as numbers. */
  private record Both(RowSet rows, TreeSet<Integer> numbers) {
    static Both of(int rows, Random random) {
      Both both = new Both(RowSet.none(rows), new TreeSet<>());
      int most = random.nextInt(5); // of four: none, few, many or all
      IntStream.range(0, rows).filter(row -> random.nextInt(4) < most).forEach(both::add);
      return both;
    }

    void add(int row) {
      rows.add(row);
      numbers.add(row);
    }

    Both copy() {
      return new Both(rows.copy(), new TreeSet<>(numbers));
    }

    void check(int all) {
      assertThat(listed(rows, all)).isEqualTo(List.copyOf(numbers));
      for (int row = 0; row < all; row++) {
        assertThat(rows.has(row)).isEqualTo(numbers.contains(row));
        Integer next = numbers.ceiling(row);
        assertThat(rows.next(row)).isEqualTo(next == null ? -1 : next);
      }
      for (int beyond : new int[] {all, all + 1, all + 63, all + 64, all + 1_000}) {
        assertThat(rows.next(beyond)).isEqualTo(-1);
      }
    }
  }

  private static List<Integer> listed(RowSet set, int rows) {
    int[] listed = new int[rows];
    int count = set.into(listed);
    return Arrays.stream(listed, 0, count).boxed().toList();
  }

  @Property(tries = 300)
  void setsAreWhatTheirRowsSay_afterAnyChanges(
      @ForAll @IntRange(max = MAX_ROWS) int rows, @ForAll long seed) {
    Random random = new Random(seed);
    Both set = Both.of(rows, random);
    for (int change = 0; change < 12; change++) {
      Both other = Both.of(rows, random);
      Both before = set.copy();
      switch (random.nextInt(rows == 0 ? 3 : 5)) {
        case 0 -> {
          set.rows().retain(other.rows());
          set.numbers().retainAll(other.numbers());
        }
        case 1 -> {
          set.rows().removeAll(other.rows());
          set.numbers().removeAll(other.numbers());
        }
        case 2 -> {
          set.rows().addAll(other.rows());
          set.numbers().addAll(other.numbers());
        }
        case 3 -> set.add(random.nextInt(rows));
        default -> {
          int row = random.nextInt(rows);
          set.rows().remove(row);
          set.numbers().remove(row);
        }
      }
      set.check(rows);
      other.check(rows);
      assertThat(listed(before.rows(), rows)).as("a copy").isEqualTo(List.copyOf(before.numbers()));
    }
  }

  @Property(tries = 300)
  void oneHasAllOfAnother_whereNoRowIsMissing(
      @ForAll @IntRange(max = MAX_ROWS) int rows, @ForAll long seed) {
    Random random = new Random(seed);
    Both one = Both.of(rows, random);
    Both other = Both.of(rows, random);
    assertThat(one.rows().hasAll(other.rows()))
        .isEqualTo(one.numbers().containsAll(other.numbers()));
    other.rows().retain(one.rows());
    assertThat(one.rows().hasAll(other.rows())).isTrue();
    for (int row : one.numbers()) {
      RowSet without = one.rows().copy();
      without.remove(row);
      assertThat(without.hasAll(one.rows())).as("without %s", row).isFalse();
    }
  }

  @Property(tries = 250)
  void allRowsAreThoseOfTheTable_andNoneBeyond(@ForAll @IntRange(max = MAX_ROWS) int rows) {
    RowSet all = RowSet.all(rows);
    assertThat(listed(all, rows)).isEqualTo(IntStream.range(0, rows).boxed().toList());
    assertThat(all.next(rows)).isEqualTo(-1);
    assertThat(listed(RowSet.none(rows), rows)).isEmpty();
    RowSet each = RowSet.none(rows);
    IntStream.range(0, rows).forEach(each::add);
    assertThat(each.hasAll(all)).isTrue();
    all.removeAll(each);
    assertThat(all.next(0)).isEqualTo(-1);
  }

  @Property(tries = 300)
  void rowsWithAValue_areThoseThatHaveIt(
      @ForAll @IntRange(max = MAX_ROWS) int rows,
      @ForAll @IntRange(min = 1, max = 90) int values,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<String> ofRows = new ArrayList<>();
    IntStream.range(0, rows).forEach(row -> ofRows.add("value " + random.nextInt(values)));
    ValueColumn column = ValueColumn.of(rows, row -> new String(ofRows.get(row).toCharArray()));
    List<String> different = ofRows.stream().distinct().toList();
    assertThat(column.values()).isEqualTo(different.size());
    byte[] wanted = new byte[different.size()];
    for (int number = 0; number < wanted.length; number++) {
      assertThat(column.firstRow(number)).isEqualTo(ofRows.indexOf(different.get(number)));
      wanted[number] = (byte) random.nextInt(2);
    }
    for (int row = 0; row < rows; row++) {
      assertThat(different.get(column.of(row))).isEqualTo(ofRows.get(row));
    }
    assertThat(listed(column.rowsWith(wanted), rows))
        .isEqualTo(
            IntStream.range(0, rows)
                .filter(row -> wanted[different.indexOf(ofRows.get(row))] == 1)
                .boxed()
                .toList());
  }
}
