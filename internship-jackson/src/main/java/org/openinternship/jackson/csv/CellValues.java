package org.openinternship.jackson.csv;

import java.time.ZoneId;
import java.util.Optional;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.internal.ZoneText;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Location;

/** Readers of plain values. */
final class CellValues {
  private CellValues() {}

  static Optional<String> line(String text) {
    return Optional.of(Texts.name("Sheet", "cell", text));
  }

  static Optional<String> lines(String text) {
    return Optional.of(Texts.text("Sheet", "cell", text));
  }

  static Optional<Country> country(String text) {
    return Country.find(text);
  }

  static Optional<ZoneId> zone(String text) {
    return Optional.of(ZoneText.zone("Sheet", "cell", text));
  }

  /** Where somebody is. */
  static Optional<Location> location(SheetRow row) {
    Optional<Country> country =
        row.value(SheetColumn.COUNTRY, CellForm.COUNTRY, CellValues::country);
    Optional<String> region = row.value(SheetColumn.REGION, CellForm.LINE, CellValues::line);
    if (region.isPresent() && !row.has(SheetColumn.COUNTRY)) {
      row.refuse(SheetColumn.REGION, SheetReason.REGION_WITHOUT_COUNTRY);
    }
    return country.map(it -> new Location(it, region));
  }
}
