package org.openinternship.matching;

import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.SeveralPlaces;

class SeveralPlacesContractTest extends MechanismContract {
  @Override
  Mechanism mechanism() {
    return SeveralPlaces.internProposing();
  }
}
