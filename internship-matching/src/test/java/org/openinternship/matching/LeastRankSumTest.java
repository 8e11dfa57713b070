package org.openinternship.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.OptimalAssignment;

class LeastRankSumTest extends OptimalAssignmentContract {
  @Override
  Mechanism mechanism() {
    return OptimalAssignment.leastRankSum();
  }

  @Override
  List<Long> values(long placed, SortedMap<Integer, Long> profile, int ranks) {
    List<Long> values = new ArrayList<>();
    values.add(-placed);
    values.add(profile.entrySet().stream().mapToLong(it -> it.getKey() * it.getValue()).sum());
    return values;
  }
}
