package org.openinternship.jackson.csv;

import static org.openinternship.core.finding.Severity.ERROR;

/** The columns without which a table cannot be read. */
final class Required {
  private Required() {}

  /** Finds those that are missing; tells whether none is. */
  static boolean columns(SheetRow row, SheetColumn... columns) {
    boolean all = true;
    for (SheetColumn column : columns) {
      if (!row.header().has(column)) {
        row.found().addAt(row.number(), ERROR, SheetReason.COLUMN_MISSING, column);
        all = false;
      }
    }
    return all;
  }
}
