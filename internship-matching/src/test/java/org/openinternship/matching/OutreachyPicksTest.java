package org.openinternship.matching;

import java.util.Map;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.mechanism.HostPicks;
import org.openinternship.matching.mechanism.Mechanism;

class OutreachyPicksTest extends MechanismContract {
  @Override
  boolean isTrueOfProcedure(
      Wants wants,
      Map<InternId, ProjectId> places,
      InternId intern,
      ProjectId project,
      Reason reason) {
    return new TruePicks(wants, places).isTrue(intern, project, reason);
  }

  @Override
  Mechanism mechanism() {
    return HostPicks.outreachy();
  }
}
