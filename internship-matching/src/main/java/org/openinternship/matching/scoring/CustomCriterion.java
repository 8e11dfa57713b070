package org.openinternship.matching.scoring;

import java.util.Objects;
import org.openinternship.core.eligibility.PreparedCohort;

/** A criterion that a host wrote. */
record CustomCriterion(String name, PairMeasure measure) implements Criterion {
  CustomCriterion {
    Objects.requireNonNull(measure, "Criterion.measure");
    if (name.isBlank()) {
      throw new IllegalArgumentException("Criterion: the name is blank");
    }
  }

  @Override
  public PairMeasure in(PreparedCohort setting) {
    return measure;
  }

  @Override
  public String toString() {
    return name;
  }
}
