package org.openinternship.jackson.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Who says everything in one row, with a column for each choice. Another row of theirs contradicts
 * it, as of a form that was answered twice: were both read, their first choices would be a tie.
 */
final class WholeRows<K> {
  private record First(int row, boolean whole) {}

  private final Map<K, First> rows = new HashMap<>();

  /** Adds a row of somebody; one beside a whole one is found. */
  void add(SheetRow row, SheetColumn column, K key, boolean whole) {
    First first = rows.putIfAbsent(key, new First(row.number(), whole));
    if (first != null && (whole || first.whole())) {
      row.refuse(column, SheetReason.KEY_REPEATED, key.toString(), first.row());
    }
  }

  /** The first row of somebody; empty if they have none. */
  OptionalInt rowOf(K key) {
    First first = rows.get(key);
    return first == null ? OptionalInt.empty() : OptionalInt.of(first.row());
  }
}
