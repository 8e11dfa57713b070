package org.openinternship.matching;

import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.Mechanism;

class InternProposingContractTest extends MechanismContract {
  @Override
  Mechanism mechanism() {
    return DeferredAcceptance.internProposing();
  }
}
