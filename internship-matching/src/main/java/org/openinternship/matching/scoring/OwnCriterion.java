package org.openinternship.matching.scoring;

import java.util.Objects;
import org.openinternship.core.eligibility.Setting;

/** A criterion that a host wrote. */
record OwnCriterion(String name, PairMeasure measure) implements Criterion {
  OwnCriterion {
    Objects.requireNonNull(measure, "Criterion.measure");
    if (name.isBlank()) {
      throw new IllegalArgumentException("Criterion: the name is blank");
    }
  }

  @Override
  public PairMeasure in(Setting setting) {
    return measure;
  }

  @Override
  public String toString() {
    return name;
  }
}
