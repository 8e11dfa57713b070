package org.openinternship.matching.scoring;

import java.util.Objects;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.internal.Hashes;
import org.openinternship.core.internal.Texts;

/** A criterion that a host wrote. */
record CustomCriterion(String name, PairMeasure measure) implements Criterion {
  CustomCriterion {
    Objects.requireNonNull(measure, "Criterion.measure");
    name = Texts.name("Criterion", "name", name);
  }

  @Override
  public PairMeasure in(PreparedCohort setting) {
    return measure;
  }

  @Override
  public String toString() {
    return name;
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return Hashes.of(name);
  }
}
