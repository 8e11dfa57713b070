package org.openinternship.core.reason;

import java.util.List;
import org.openinternship.testing.ExportedTypes;
import org.openinternship.testing.ReasonContract;

/** Every code of this module. */
class CoreReasonsTest extends ReasonContract {
  @Override
  protected List<ReasonCode> codes() {
    return ExportedTypes.reasonCodes(Reason.class);
  }
}
