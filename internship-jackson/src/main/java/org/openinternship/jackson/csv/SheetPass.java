package org.openinternship.jackson.csv;

import static java.util.Objects.requireNonNull;
import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.INFO;
import static org.openinternship.core.finding.Severity.WARNING;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Interrupts;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** The way through one table, row by row, from its first byte to its end or its first fault. */
final class SheetPass {
  private final SheetSettings settings;
  private final SheetFindings found;
  private final Set<SheetKind> given;
  private final Function<SheetRow, SheetReader> readers;
  private @Nullable SheetReader reader;

  /**
   * Makes a way.
   *
   * @param given the kinds of which there are tables
   * @param readers makes what reads the rows
   */
  SheetPass(
      SheetSettings settings,
      SheetFindings found,
      Set<SheetKind> given,
      Function<SheetRow, SheetReader> readers) {
    this.settings = settings;
    this.found = found;
    this.given = given;
    this.readers = readers;
  }

  void read(SheetContent content) throws IOException {
    int row = 0;
    boolean whole = false;
    try (SheetDecoder decoder = new SheetDecoder(opened(content), settings.encoding());
        SheetText text = new SheetText(decoder)) {
      char separator = SeparatorGuess.of(text, settings, found);
      try (SheetRows rows = new SheetRows(text, separator)) {
        try {
          whole = read(rows);
        } finally {
          row = rows.number();
          if (decoder.hasChanged()) {
            found.add(INFO, SheetReason.ENCODING_ASSUMED, SheetDecoder.WINDOWS.name());
          }
        }
      }
    } catch (JacksonIOException e) {
      fail(row, e.getCause());
    } catch (StreamConstraintsException tooLong) {
      found.addAt(row + 1, ERROR, SheetReason.CELL_TOO_LONG, CohortSheets.MAX_CELL);
    } catch (StreamReadException e) {
      found.addAt(
          row + 1,
          ERROR,
          e.getOriginalMessage().startsWith("Missing closing quote")
              ? SheetReason.QUOTE_NOT_CLOSED
              : SheetReason.TEXT_AFTER_QUOTE);
    }
    if (!whole && reader != null) {
      reader.giveUp();
    }
  }

  private static InputStream opened(SheetContent content) throws IOException {
    return requireNonNull(
        content.open(), "SheetContent.open gave no stream. Maybe it returned null");
  }

  private void fail(int row, @Nullable Throwable cause) throws IOException {
    if (!(cause instanceof SheetFault fault)) {
      throw cause instanceof IOException failed ? failed : new IOException(cause);
    } else if (fault.reason() == SheetReason.ENCODING_BROKEN) {
      found.addAt(row + 1, ERROR, fault.reason(), fault.encoding());
    } else {
      found.addAt(row + 1, ERROR, fault.reason());
    }
  }

  /** Reads the rows; tells whether they were read to their end. */
  private boolean read(SheetRows rows) {
    SheetHeader header = null;
    SheetRow row = null;
    while (rows.next()) {
      Interrupts.checkAt(rows.number());
      if (rows.number() > CohortSheets.MAX_ROWS) {
        found.addAt(rows.number(), ERROR, SheetReason.TOO_MANY_ROWS, CohortSheets.MAX_ROWS);
        return false;
      } else if (!rows.isBlank()) {
        if (header == null || row == null || reader == null) {
          header = SheetHeader.of(rows, settings.headers(), given, found);
          row = new SheetRow(rows, header, found, settings);
          SheetReader made = readers.apply(row);
          if (!made.begin(row)) {
            return true;
          }
          reader = made;
        } else if (header.isRepeatedBy(rows)) { // else somebody with the key "ID"
          found.addAt(rows.number(), ERROR, SheetReason.HEADER_REPEATED);
        } else {
          row.begin();
          checkShape(rows, header, row);
          reader.read(row);
        }
      }
    }
    if (reader == null || row == null) {
      found.add(ERROR, SheetReason.SHEET_EMPTY);
    } else {
      reader.end(row);
    }
    return true;
  }

  /** Finds what the rows of a table are let through with and a person should look at. */
  private void checkShape(SheetRows rows, SheetHeader header, SheetRow row) {
    int last = rows.count() - 1;
    while (last >= header.size() && rows.cell(last).isEmpty()) {
      last--;
    }
    if (last >= header.size()) {
      row.refuseRow(SheetReason.ROW_TOO_LONG, last + 1, header.size());
    } else if (rows.count() < header.size()) {
      found.addAt(row.number(), WARNING, SheetReason.ROW_TOO_SHORT, rows.count(), header.size());
    }
    header.checkNameless(rows, found);
    if (rows.hasLooseQuotes()) {
      for (int place = 0; place < header.size(); place++) {
        if (rows.hasLooseQuote(place)) {
          row.add(WARNING, place, SheetReason.QUOTE_INSIDE);
        }
      }
    }
  }
}
