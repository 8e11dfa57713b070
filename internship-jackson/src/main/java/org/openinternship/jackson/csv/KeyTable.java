package org.openinternship.jackson.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.internal.NearestName;

/**
 * The keys of one kind with the rows where they stand first. Where there is no table of the kind,
 * or it could not be read, nothing can be said about a key.
 */
final class KeyTable<K extends Comparable<? super K>> {
  /** The unknown keys for which a near one is looked for, which takes time. */
  private static final int MAX_SEARCHES = 50;

  private final SheetKind kind;
  private final Map<K, Integer> rows = new LinkedHashMap<>();
  private boolean known;
  private int searches;

  KeyTable(SheetKind kind) {
    this.kind = kind;
  }

  /** Says that a table of the kind can be read. */
  void begin() {
    known = true;
  }

  /** Says that a table of the kind cannot be read, so nobody knows which keys there are. */
  void giveUp() {
    known = false;
  }

  /** Adds a key; one that is there already is found. */
  void add(SheetRow row, SheetColumn column, K key) {
    Integer first = rows.putIfAbsent(key, row.number());
    if (first != null) {
      row.refuse(column, SheetReason.KEY_REPEATED, key.toString(), first);
    }
  }

  /** The row where a key stands first; empty if it stands in none. */
  OptionalInt rowOf(K key) {
    Integer row = rows.get(key);
    return row == null ? OptionalInt.empty() : OptionalInt.of(row);
  }

  /** Finds a key that points to nothing. */
  void require(SheetRow row, int place, K key) {
    if (!known || rows.containsKey(key)) {
      return;
    }
    Optional<String> near =
        searches++ < MAX_SEARCHES
            ? NearestName.to(key.toString(), rows.keySet().stream().map(Object::toString))
            : Optional.empty();
    if (near.isPresent()) {
      row.refuse(place, SheetReason.KEY_MISSPELT, key.toString(), kind, near.get());
    } else {
      row.refuse(place, SheetReason.KEY_UNKNOWN, key.toString(), kind);
    }
  }
}
