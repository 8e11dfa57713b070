package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.csv.SheetReason;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The codes of what was found in spreadsheets. */
final class SheetForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, SheetReason.values());
  }
}
