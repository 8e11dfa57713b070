package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.stable.StabilityPrice;
import org.openinternship.matching.stable.StableAssignments;

/** What there is to say about all stable assignments of a market: they are found anew. */
final class StableForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.without(
        "a market without the domain, for programs rather than for documents",
        "the AllocationRecord of a match",
        StabilityPrice.class,
        StableAssignments.class);
  }
}
