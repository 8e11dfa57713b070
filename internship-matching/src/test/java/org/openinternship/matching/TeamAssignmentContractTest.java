package org.openinternship.matching;

import java.util.List;
import java.util.SortedMap;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.TeamAssignment;

/** Without rules about teams it has the most places and the least rank sum, with its reasons. */
class TeamAssignmentContractTest extends OptimalAssignmentContract {
  @Override
  Mechanism mechanism() {
    return TeamAssignment.leastRankSum();
  }

  @Override
  List<Long> values(long placed, SortedMap<Integer, Long> profile, int ranks) {
    long sum = profile.entrySet().stream().mapToLong(each -> each.getKey() * each.getValue()).sum();
    return List.of(-placed, sum);
  }
}
