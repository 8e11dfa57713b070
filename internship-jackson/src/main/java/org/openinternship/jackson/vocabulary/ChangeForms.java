package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.change.ChangeReason;
import org.openinternship.matching.change.InternMove;
import org.openinternship.matching.change.QuotaReversion;
import org.openinternship.matching.change.SeatReversion;

/** The forms of what differs between two allocations. */
final class ChangeForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, ChangeReason.values());
    forms.records(
        InternMove.class, AllocationDifference.class, SeatReversion.class, QuotaReversion.class);
    forms.document(AllocationDifference.class, "difference");
  }
}
