package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;

/** What there is to say about the front door of matching: its record has a form, it has none. */
final class MatchingForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.without(
        "what a match found, with all that it knows",
        "its record(), and read an AllocationRecord",
        Allocation.class);
    forms.without(
        "made of a policy", "the MatchingPolicy that it was made of", MatchingEngine.class);
  }
}
