package org.openinternship.jackson.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.skill.LevelWords;

/** Cells of {@linkplain LeveledItem names with levels}, for levels of one sort. */
final class LevelCells<L extends Enum<L>> {
  private static final Pattern MARK =
      Pattern.compile("[0-9]+(?:[.,][0-9]+)?(?: ?/ ?[0-9]+)?|[*\u2605\u2606]+");

  /** What people write into a form where they have nothing to write. */
  private static final Set<String> NOTHING =
      Set.of("-", "\u2013", "\u2014", "/", "n/a", "none", "keine", "nichts");

  /** A value, and whether its level was assumed. */
  private record Known<T>(T value, boolean assumed) {}

  private final SheetRow row;
  private final LevelWords<L> words;
  private final Optional<L> assumed;
  private int assumedCount;

  /**
   * Makes the reader of a table.
   *
   * @param words the words for levels
   * @param assumed the level of what has none
   */
  LevelCells(SheetRow row, LevelWords<L> words, Optional<L> assumed) {
    this.row = row;
    this.words = words;
    this.assumed = assumed;
  }

  /** The values of a cell that are understood; the others are found. */
  <T> List<T> values(SheetColumn column, BiFunction<String, L, Optional<T>> making) {
    String text = row.text(column);
    List<T> values = new ArrayList<>();
    if (!text.isEmpty()) {
      for (String item : CellItems.of(text)) {
        if (NOTHING.contains(item.toLowerCase(Locale.ROOT))) {
          continue;
        }
        Optional<Known<T>> known =
            row.memory().read(column, item, it -> read(column, LeveledItem.of(it), making));
        if (known.isPresent()) {
          values.add(known.get().value());
          assumedCount += known.get().assumed() ? 1 : 0;
          if (known.get().assumed()) {
            doubt(column, item);
          }
        }
      }
    }
    return values;
  }

  private <T> Optional<Known<T>> read(
      SheetColumn column, LeveledItem written, BiFunction<String, L, Optional<T>> making) {
    LeveledItem item =
        column == SheetColumn.LANGUAGES
            ? written.orBehindBlank(word -> find(word).isPresent())
            : written;
    Optional<L> level = level(column, item);
    if (level.isEmpty()) {
      return Optional.empty();
    }
    try {
      return making
          .apply(item.name(), level.get())
          .map(value -> new Known<>(value, item.level().isEmpty()));
    } catch (IllegalArgumentException e) {
      row.refuse(column, SheetReason.CELL_REFUSED, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** Says of a name that ends like a level that the level was taken for a part of it. */
  private void doubt(SheetColumn column, String item) {
    LeveledItem doubtful =
        LeveledItem.of(item)
            .orBehindBlank(word -> find(word).isPresent() || MARK.matcher(word).matches());
    if (doubtful.level().isPresent()) {
      row.add(
          Severity.WARNING,
          row.place(column),
          SheetReason.LEVEL_IN_NAME,
          SheetFindings.shown(item),
          SheetFindings.shown(doubtful.level().get()));
    }
  }

  private Optional<L> level(SheetColumn column, LeveledItem item) {
    String name = SheetFindings.shown(item.name());
    if (item.level().isEmpty()) {
      if (assumed.isEmpty()) {
        row.refuse(column, SheetReason.LEVEL_MISSING, name);
      }
      return assumed;
    }
    String word = item.level().get();
    Optional<L> level = find(word);
    if (level.isEmpty()) {
      SheetReason reason =
          MARK.matcher(word).matches()
              ? SheetReason.MARK_NOT_UNDERSTOOD
              : SheetReason.LEVEL_NOT_UNDERSTOOD;
      row.refuse(column, reason, SheetFindings.shown(word), name);
    }
    return level;
  }

  private Optional<L> find(String word) {
    try {
      return words.find(word);
    } catch (IllegalArgumentException noWord) {
      return Optional.empty();
    }
  }

  /** Says for how many a level was assumed. */
  void end(SheetReason reason) {
    if (assumedCount > 0 && assumed.isPresent()) {
      row.found().add(Severity.INFO, reason, assumedCount, assumed.get());
    }
  }
}
