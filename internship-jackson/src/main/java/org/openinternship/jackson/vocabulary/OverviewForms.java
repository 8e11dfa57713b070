package org.openinternship.jackson.vocabulary;

import org.openinternship.core.overview.Breakdown;
import org.openinternship.core.overview.CohortOverview;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of the figures about many placements. */
final class OverviewForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.records(Breakdown.ValueCount.class, Breakdown.class, CohortOverview.class);
  }
}
