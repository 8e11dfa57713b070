package org.openinternship.jackson;

import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.time.Commitment;
import org.openinternship.core.time.CommitmentKind;
import org.openinternship.core.time.DateRange;

/** What else an intern does. */
record CommitmentWire(
    CommitmentKind kind,
    DateRange dates,
    OptionalInt hoursPerWeek,
    Optional<Boolean> endsOnAcceptance)
    implements Wire<Commitment> {
  static CommitmentWire of(Commitment value) {
    return new CommitmentWire(
        value.kind(), value.dates(), value.hoursPerWeek(), Optional.of(value.endsOnAcceptance()));
  }

  @Override
  public Commitment toValue() {
    Commitment.Builder commitment =
        Commitment.builder().kind(kind).dates(dates).hoursPerWeek(hoursPerWeek);
    endsOnAcceptance.ifPresent(commitment::endsOnAcceptance);
    return commitment.build();
  }
}
