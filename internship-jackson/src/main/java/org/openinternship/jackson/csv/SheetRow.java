package org.openinternship.jackson.csv;

import static org.openinternship.core.finding.Severity.ERROR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.InternId;
import org.openinternship.core.time.DateRange;

/** The row that is read, cell by cell; what cannot be read is found. */
final class SheetRow {
  /** A whole number, maybe with zeros behind a point or comma, as spreadsheets write some. */
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}(?:[.,]0{1,2})?");

  private final SheetRows rows;
  private final SheetHeader header;
  private final SheetFindings found;
  private final SheetSettings settings;
  private final CellMemory memory = new CellMemory();
  private int errorsBefore;

  SheetRow(SheetRows rows, SheetHeader header, SheetFindings found, SheetSettings settings) {
    this.rows = rows;
    this.header = header;
    this.found = found;
    this.settings = settings;
  }

  /** Begins with the next row. */
  void begin() {
    errorsBefore = found.errors();
  }

  /** Whether an error was found in the row. */
  boolean isFaulty() {
    return found.errors() > errorsBefore;
  }

  int number() {
    return rows.number();
  }

  SheetHeader header() {
    return header;
  }

  /** What the texts of a column were read as. */
  CellMemory memory() {
    return memory;
  }

  SheetFindings found() {
    return found;
  }

  SheetSettings settings() {
    return settings;
  }

  /** A cell without white space around it; empty where the table has no such column. */
  String text(SheetColumn column) {
    int place = header.place(column);
    return place < 0 ? "" : rows.cell(place);
  }

  String textAt(int place) {
    return rows.cell(place);
  }

  boolean has(SheetColumn column) {
    return !text(column).isEmpty();
  }

  /** Adds an error in a cell. */
  void refuse(int place, SheetReason reason, Object... arguments) {
    add(ERROR, place, reason, arguments);
  }

  /** The place of a column that is there. */
  int place(SheetColumn column) {
    return header.place(column);
  }

  void refuse(SheetColumn column, SheetReason reason, Object... arguments) {
    add(ERROR, header.place(column), reason, arguments);
  }

  /** Refuses an intern who is linked with others and asks for something alone, in two tables. */
  void refuseLinked(InternId intern, OptionalInt otherRow, SheetKind otherTable) {
    otherRow.ifPresent(
        before ->
            refuse(
                SheetColumn.INTERN,
                SheetReason.LINKED_WITH_OTHERS,
                intern.value(),
                before,
                otherTable));
  }

  /** Adds an error in the row as a whole. */
  void refuseRow(SheetReason reason, Object... arguments) {
    found.addAt(number(), ERROR, reason, arguments);
  }

  void add(Severity severity, int place, SheetReason reason, Object... arguments) {
    found.addAt(number(), place, header.name(place), severity, reason, arguments);
  }

  /** Says that a cell is not what it must be; a personal one is not repeated. */
  void notUnderstood(SheetColumn column, String value, CellForm expected) {
    if (column.isPersonal()) {
      refuse(column, SheetReason.PERSONAL_CELL_NOT_UNDERSTOOD, expected);
    } else {
      refuse(column, SheetReason.CELL_NOT_UNDERSTOOD, SheetFindings.shown(value), expected);
    }
  }

  /** A value of a cell that is there. */
  <T> Optional<T> value(SheetColumn column, CellForm form, Function<String, Optional<T>> reader) {
    String text = text(column);
    return text.isEmpty() ? Optional.empty() : one(column, text, form, reader);
  }

  /** The values of a cell, without those that are not understood. */
  <T> List<T> values(SheetColumn column, CellForm form, Function<String, Optional<T>> reader) {
    String text = text(column);
    List<T> values = new ArrayList<>();
    if (!text.isEmpty()) {
      for (String item : CellItems.of(text)) {
        one(column, item, form, reader).ifPresent(values::add);
      }
    }
    return values;
  }

  private <T> Optional<T> one(
      SheetColumn column, String text, CellForm form, Function<String, Optional<T>> reader) {
    Optional<T> value;
    try {
      value = memory.read(column, text, reader);
    } catch (IllegalArgumentException repeatsIt) {
      value = Optional.empty();
    }
    if (value.isEmpty()) {
      notUnderstood(column, text, form);
    }
    return value;
  }

  /** A key, which the row must have. */
  <T> @Nullable T key(SheetColumn column, Function<String, T> reader) {
    String text = text(column);
    if (text.isEmpty()) {
      refuse(column, SheetReason.CELL_EMPTY, CellForm.KEY);
      return null;
    }
    return keyAt(header.place(column), text, reader);
  }

  /** A key of a text in a cell. */
  <T> @Nullable T keyAt(int place, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      refuse(place, SheetReason.CELL_REFUSED, String.valueOf(e.getMessage()));
      return null;
    }
  }

  /** A key that need not be there. */
  <T> Optional<T> keyIfAny(SheetColumn column, Function<String, T> reader) {
    String text = text(column);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(keyAt(header.place(column), text, reader));
  }

  /** A whole number within bounds. */
  OptionalInt count(SheetColumn column, int min, int max) {
    String text = text(column);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    OptionalInt number = whole(text);
    if (number.isEmpty()) {
      notUnderstood(column, text, CellForm.WHOLE_NUMBER);
    } else if (number.getAsInt() < min || number.getAsInt() > max) {
      refuse(column, SheetReason.NUMBER_OUT_OF_BOUNDS, number.getAsInt(), min, max);
      return OptionalInt.empty();
    }
    return number;
  }

  /** A number without a sign and without decimals but zeros. */
  static OptionalInt whole(String text) {
    if (!WHOLE.matcher(text).matches()) {
      return OptionalInt.empty();
    }
    int end = Math.max(text.indexOf('.'), text.indexOf(','));
    return OptionalInt.of(Integer.parseInt(end < 0 ? text : text.substring(0, end)));
  }

  /** The period of two columns. */
  Optional<DateRange> period() {
    Optional<LocalDate> first = date(SheetColumn.FROM);
    Optional<LocalDate> last = date(SheetColumn.TO);
    if (has(SheetColumn.FROM) != has(SheetColumn.TO)) {
      refuseRow(SheetReason.PERIOD_INCOMPLETE);
    } else if (first.isPresent() && last.isPresent()) {
      if (last.get().isBefore(first.get())) {
        refuseRow(SheetReason.PERIOD_BACKWARDS, first.get(), last.get());
        return Optional.empty();
      }
      return built(() -> new DateRange(first.get(), last.get()));
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(SheetColumn column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> dates =
        memory
            .read(column, text, it -> Optional.of(DateCell.read(it, settings.dates())))
            .orElse(List.of());
    if (dates.isEmpty()) {
      notUnderstood(column, text, CellForm.DATE);
    } else if (dates.size() > 1) {
      refuse(
          column,
          SheetReason.DATE_AMBIGUOUS,
          SheetFindings.shown(text),
          dates.get(0),
          dates.get(1));
      return Optional.empty();
    }
    return dates.stream().findFirst();
  }

  /** A value of the row as a whole; where it is refused, that is found. */
  <T> Optional<T> built(Supplier<T> building) {
    if (isFaulty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(building.get());
    } catch (IllegalArgumentException e) {
      refuseRow(SheetReason.ROW_REFUSED, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
