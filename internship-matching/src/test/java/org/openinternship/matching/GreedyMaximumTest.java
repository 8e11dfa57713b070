package org.openinternship.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.OptimalAssignment;

class GreedyMaximumTest extends OptimalAssignmentContract {
  @Override
  Mechanism mechanism() {
    return OptimalAssignment.greedyMaximum();
  }

  @Override
  List<Long> values(long placed, SortedMap<Integer, Long> profile, int ranks) {
    List<Long> values = new ArrayList<>();
    values.add(-placed);
    for (int rank = 1; rank <= ranks; rank++) {
      values.add(-profile.getOrDefault(rank, 0L));
    }
    return values;
  }
}
