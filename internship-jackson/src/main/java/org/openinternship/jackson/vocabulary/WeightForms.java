package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.weight.DenseAssignment;
import org.openinternship.matching.weight.HeaviestAssignment;
import org.openinternship.matching.weight.PriceProof;
import org.openinternship.matching.weight.WeightedBids;

/** What there is to say about assignments by weight: they are found anew. */
final class WeightForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.without(
        "a market without the domain, for programs rather than for documents",
        "the AllocationRecord of a match",
        DenseAssignment.class,
        HeaviestAssignment.class,
        PriceProof.class,
        WeightedBids.class);
  }
}
