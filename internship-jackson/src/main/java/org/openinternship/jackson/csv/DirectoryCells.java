package org.openinternship.jackson.csv;

import java.util.function.BiFunction;
import org.openinternship.core.id.PersonId;

/** The cells of a row that go into the directory. */
final class DirectoryCells {
  private DirectoryCells() {}

  static void read(SheetRow row, PersonId person, Directory.Builder directory) {
    DirectoryEntry entry = DirectoryEntry.empty();
    entry = name(row, entry);
    entry = with(row, SheetColumn.EMAIL, CellForm.LINE, entry, DirectoryEntry::withEmail);
    entry = with(row, SheetColumn.PHONE, CellForm.LINE, entry, DirectoryEntry::withPhone);
    entry = with(row, SheetColumn.ADDRESS, CellForm.TEXT, entry, DirectoryEntry::withAddress);
    directory.put(person, entry);
  }

  /** The whole name, or the first name before the last; a Name beside a first name is the last. */
  private static DirectoryEntry name(SheetRow row, DirectoryEntry entry) {
    String last = row.text(SheetColumn.LAST_NAME);
    String whole = row.text(SheetColumn.NAME);
    if (!whole.isEmpty() && (row.header().has(SheetColumn.LAST_NAME) || !hasFirst(row))) {
      return with(row, SheetColumn.NAME, CellForm.LINE, entry, DirectoryEntry::withName);
    }
    String first = row.text(SheetColumn.FIRST_NAME);
    String both = Blank.stripped(first + " " + (last.isEmpty() ? whole : last));
    SheetColumn column =
        hasFirst(row)
            ? SheetColumn.FIRST_NAME
            : last.isEmpty() ? SheetColumn.NAME : SheetColumn.LAST_NAME;
    return with(row, column, both, CellForm.LINE, entry, DirectoryEntry::withName);
  }

  private static boolean hasFirst(SheetRow row) {
    return row.has(SheetColumn.FIRST_NAME);
  }

  private static DirectoryEntry with(
      SheetRow row,
      SheetColumn column,
      CellForm form,
      DirectoryEntry entry,
      BiFunction<DirectoryEntry, String, DirectoryEntry> change) {
    return with(row, column, row.text(column), form, entry, change);
  }

  private static DirectoryEntry with(
      SheetRow row,
      SheetColumn column,
      String text,
      CellForm form,
      DirectoryEntry entry,
      BiFunction<DirectoryEntry, String, DirectoryEntry> change) {
    if (text.isEmpty()) {
      return entry;
    }
    try {
      return change.apply(entry, text);
    } catch (IllegalArgumentException personal) {
      row.notUnderstood(column, text, form);
      return entry;
    }
  }
}
