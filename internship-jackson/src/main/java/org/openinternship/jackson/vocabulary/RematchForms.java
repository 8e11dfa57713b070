package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.rematch.Rematch;

/** What there is to say about the ways to match again: their results are written, not they. */
final class RematchForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.without(
        "a choice that a program makes at the call",
        "the AllocationRecord that comes of it, which names the way with its mechanism",
        Rematch.class);
  }
}
