package org.openinternship.jackson.csv;

import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openinternship.core.finding.Severity;

/** The row of headers: which column says what. */
final class SheetHeader {
  private final List<String> names;
  private final Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);

  /** The places of the choices by their numbers. */
  private final SortedMap<Integer, Integer> choices = new TreeMap<>();

  /** Columns without a header. */
  private final Set<Integer> nameless = new TreeSet<>();

  private SheetHeader(List<String> names) {
    this.names = names;
  }

  /** Reads the headers; what is wrong with them is found. */
  static SheetHeader of(
      SheetRows row, HeaderWords words, Set<SheetKind> given, SheetFindings found) {
    if (row.count() > CohortSheets.MAX_COLUMNS) {
      found.addAt(row.number(), ERROR, SheetReason.TOO_MANY_COLUMNS, CohortSheets.MAX_COLUMNS);
    }
    SheetHeader header = new SheetHeader(row.cells());
    boolean repeated = header.isMostlyKnown(words);
    Map<Integer, Set<SheetColumn>> several = new TreeMap<>();
    for (int i = 0; i < header.names.size(); i++) {
      String name = header.names.get(i);
      Optional<Set<SheetColumn>> columns = words.find(found.kind(), name);
      if (name.isEmpty()) {
        header.nameless.add(i);
      } else if (columns.isEmpty()) {
        header.addUnknown(i, row.number(), words, given, repeated, found);
      } else if (columns.get().size() == 1) {
        header.put(i, columns.get().iterator().next(), row.number(), found);
      } else if (columns.get().size() > 1) {
        several.put(i, columns.get());
      }
    }
    header.choose(several, row.number(), found);
    return header;
  }

  /** A row of which most is not known may be one of a person, in a table without headers. */
  private boolean isMostlyKnown(HeaderWords words) {
    long seen = names.stream().filter(name -> !name.isEmpty()).count();
    long known = names.stream().filter(name -> other(name, words, Set.of()).isPresent()).count();
    return 2 * known >= seen;
  }

  private void addUnknown(
      int place,
      int row,
      HeaderWords words,
      Set<SheetKind> given,
      boolean repeated,
      SheetFindings found) {
    String name = names.get(place);
    Optional<SheetKind> other = other(name, words, given);
    Optional<String> near = words.nearest(found.kind(), name);
    if (other.isPresent()) {
      Severity severity = given.contains(other.get()) ? Severity.INFO : WARNING;
      found.addAt(row, place, name, severity, SheetReason.COLUMN_OF_OTHER_TABLE, other.get());
    } else if (!repeated) {
      found.addAt(row, place, "", WARNING, SheetReason.COLUMN_NOT_KNOWN);
    } else if (near.isPresent()) {
      found.addAt(
          row, place, name, WARNING, SheetReason.COLUMN_MISSPELT, SheetFindings.shown(near.get()));
    } else {
      found.addAt(row, place, name, WARNING, SheetReason.COLUMN_UNKNOWN);
    }
  }

  /** The kind of table that has such a column, of which there is one if there can be. */
  private static Optional<SheetKind> other(String name, HeaderWords words, Set<SheetKind> given) {
    List<SheetKind> others =
        Stream.of(SheetKind.values()).filter(kind -> words.find(kind, name).isPresent()).toList();
    return others.stream()
        .filter(given::contains)
        .findFirst()
        .or(() -> others.stream().findFirst());
  }

  /** A name for several columns is that of the one which no other name claims, round by round. */
  private void choose(Map<Integer, Set<SheetColumn>> several, int row, SheetFindings found) {
    Map<Integer, SheetColumn> certain = new TreeMap<>();
    do {
      certain.clear();
      for (Map.Entry<Integer, Set<SheetColumn>> name : several.entrySet()) {
        Set<SheetColumn> left = EnumSet.copyOf(name.getValue());
        left.removeAll(places.keySet());
        if (left.size() == 1) {
          certain.put(name.getKey(), left.iterator().next());
        }
      }
      certain.forEach((place, column) -> put(place, column, row, found));
      several.keySet().removeAll(certain.keySet());
    } while (!certain.isEmpty());
    several.forEach(
        (place, columns) ->
            found.addAt(
                row,
                place,
                names.get(place),
                ERROR,
                SheetReason.COLUMN_AMBIGUOUS,
                List.copyOf(new TreeSet<>(columns))));
  }

  private void put(int place, SheetColumn column, int row, SheetFindings found) {
    Integer before;
    if (column == SheetColumn.CHOICE) {
      int number = HeaderKey.of(names.get(place)).number().orElse(1);
      before = choices.putIfAbsent(number, place);
    } else {
      before = places.putIfAbsent(column, place);
    }
    if (before != null) {
      found.addAt(
          row,
          place,
          names.get(place),
          ERROR,
          SheetReason.COLUMN_REPEATED,
          ColumnLetters.of(before),
          column);
    }
  }

  boolean has(SheetColumn column) {
    return column == SheetColumn.CHOICE ? !choices.isEmpty() : places.containsKey(column);
  }

  /** The place of a column, counted from 0; -1 if the table has none. */
  int place(SheetColumn column) {
    return places.getOrDefault(column, -1);
  }

  /** The places of the choices by their numbers. */
  SortedMap<Integer, Integer> choices() {
    return choices;
  }

  /** The name of a column for a message. */
  String name(int place) {
    return names.get(place);
  }

  int size() {
    return names.size();
  }

  /** Whether a row has the same cells as that of the headers. */
  boolean isRepeatedBy(SheetRows row) {
    for (int place = 0; place < names.size(); place++) {
      if (!row.cell(place).equals(names.get(place))) {
        return false;
      }
    }
    return true;
  }

  /** Finds the columns without a header that have a cell in the row, each once. */
  void checkNameless(SheetRows row, SheetFindings found) {
    if (!nameless.isEmpty()) {
      for (int place : List.copyOf(nameless)) {
        if (!row.cell(place).isEmpty()) {
          nameless.remove(place);
          found.addAt(row.number(), place, "", WARNING, SheetReason.COLUMN_WITHOUT_HEADER);
        }
      }
    }
  }
}
