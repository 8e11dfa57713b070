package org.openinternship.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.mechanism.Mechanism;

/** Without minimums it is the generous maximum, with its reasons. */
class FillOrCloseAssignmentTest extends OptimalAssignmentContract {
  @Override
  Mechanism mechanism() {
    return FillOrCloseAssignment.generousMaximum();
  }

  @Override
  List<Long> values(long placed, SortedMap<Integer, Long> profile, int ranks) {
    List<Long> values = new ArrayList<>();
    values.add(-placed);
    for (int rank = ranks; rank > 1; rank--) {
      values.add(profile.getOrDefault(rank, 0L));
    }
    return values;
  }
}
