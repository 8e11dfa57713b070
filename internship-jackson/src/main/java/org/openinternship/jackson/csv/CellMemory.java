package org.openinternship.jackson.csv;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the texts of a column were read as: most columns have few different ones, and reading them
 * takes most of the time. Bounded, and forgets nothing.
 */
final class CellMemory {
  /** The texts of one column. */
  private static final int MAX_TEXTS = 5_000;

  /** The chars of a text. */
  private static final int MAX_LENGTH = 200;

  private final Map<SheetColumn, Map<String, Object>> columns = new EnumMap<>(SheetColumn.class);

  /** What a text of a column is read as, which is always read in one way; empty is not kept. */
  @SuppressWarnings("unchecked") // a column has values of one type
  <T> Optional<T> read(SheetColumn column, String text, Function<String, Optional<T>> reader) {
    Map<String, Object> known = columns.computeIfAbsent(column, any -> new HashMap<>());
    Object before = known.get(text);
    if (before != null) {
      return Optional.of((T) before);
    }
    Optional<T> value = reader.apply(text);
    if (value.isPresent() && known.size() < MAX_TEXTS && text.length() <= MAX_LENGTH) {
      known.put(text, value.get());
    }
    return value;
  }
}
