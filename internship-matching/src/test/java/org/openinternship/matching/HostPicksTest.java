package org.openinternship.matching;

import org.openinternship.matching.mechanism.HostPicks;
import org.openinternship.matching.mechanism.Mechanism;

class HostPicksTest extends MechanismContract {
  @Override
  Mechanism mechanism() {
    return HostPicks.internChooses();
  }
}
