package org.openinternship.matching;

import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.ReservedSeats;

class ReservedSeatsContractTest extends MechanismContract {
  @Override
  Mechanism mechanism() {
    return ReservedSeats.internProposing();
  }
}
