package org.openinternship.jackson.csv;

import java.time.ZoneId;
import java.util.Optional;
import org.openinternship.core.time.WorkingHours;

/**
 * The working hours of a row: {@code Europe/Brussels Mon-Fri 09:00-17:00}, or days and times alone
 * where the row has a time zone in a column of its own.
 */
final class HoursCells {
  /** What a row says: hours, and a zone unless the hours have it from there. */
  record Read(Optional<WorkingHours> hours, Optional<ZoneId> zone) {}

  private HoursCells() {}

  static Read read(SheetRow row) {
    Optional<ZoneId> zone = row.value(SheetColumn.TIME_ZONE, CellForm.TIME_ZONE, CellValues::zone);
    String text = row.text(SheetColumn.WORKING_HOURS);
    if (!text.isEmpty() && zone.isPresent()) {
      String whole = zone.get() + " " + text;
      Optional<WorkingHours> hours =
          row.memory().read(SheetColumn.WORKING_HOURS, whole, HoursCells::parsed);
      if (hours.isPresent()) { // else it has a zone of its own, or is none in either form
        return new Read(hours, Optional.empty());
      }
    }
    return new Read(
        row.value(SheetColumn.WORKING_HOURS, CellForm.WORKING_HOURS, HoursCells::parsed), zone);
  }

  private static Optional<WorkingHours> parsed(String text) {
    try {
      return Optional.of(WorkingHours.parse(text));
    } catch (IllegalArgumentException personal) {
      return Optional.empty();
    }
  }
}
