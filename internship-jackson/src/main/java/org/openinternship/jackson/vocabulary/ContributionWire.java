package org.openinternship.jackson.vocabulary;

import java.util.Optional;
import org.openinternship.jackson.kit.ComputedProperty;
import org.openinternship.jackson.kit.JsonArea.Wire;
import org.openinternship.matching.scoring.Contribution;
import org.openinternship.matching.scoring.Measure;

/** What a criterion adds to a score; the points follow from the rest. */
record ContributionWire(
    String criterion, long value, long of, Measure.Kind kind, int weight, Optional<Points> points)
    implements Wire<Contribution> {
  static ContributionWire of(Contribution value) {
    return new ContributionWire(
        value.criterion(),
        value.measure().value(),
        value.measure().of(),
        value.measure().kind(),
        value.weight(),
        Optional.of(new Points(value.millionths())));
  }

  @Override
  public Contribution toValue() {
    Contribution contribution = new Contribution(criterion, new Measure(value, of, kind), weight);
    ComputedProperty.check("points", points, new Points(contribution.millionths()));
    return contribution;
  }
}
