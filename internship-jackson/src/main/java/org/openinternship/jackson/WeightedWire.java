package org.openinternship.jackson;

import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Weighted;

/** A criterion and what it counts for. */
record WeightedWire(Criterion criterion, int weight) implements Wire<Weighted> {
  static WeightedWire of(Weighted value) {
    return new WeightedWire(value.criterion(), value.weight());
  }

  @Override
  public Weighted toValue() {
    return new Weighted(criterion, weight);
  }
}
