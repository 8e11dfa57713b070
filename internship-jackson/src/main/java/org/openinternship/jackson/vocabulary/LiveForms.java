package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.live.LiveAssignment;

/** What there is to say about an assignment that follows its market: it is kept in memory. */
final class LiveForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.without(
        "a market without the domain, for programs rather than for documents",
        "the AllocationRecord of a match",
        LiveAssignment.class);
  }
}
