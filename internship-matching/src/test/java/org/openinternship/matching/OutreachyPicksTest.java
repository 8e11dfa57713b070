package org.openinternship.matching;

import org.openinternship.matching.mechanism.HostPicks;
import org.openinternship.matching.mechanism.Mechanism;

class OutreachyPicksTest extends MechanismContract {
  @Override
  Mechanism mechanism() {
    return HostPicks.outreachy();
  }
}
