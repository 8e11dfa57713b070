package org.openinternship.core.eligibility;

import java.util.Objects;
import org.openinternship.core.internal.Hashes;
import org.openinternship.core.internal.Texts;

/** A requirement that a host wrote. */
record CustomRequirement(String name, PairCheck check) implements Requirement {
  CustomRequirement {
    Objects.requireNonNull(check, "Requirement.check");
    name = Texts.name("Requirement", "name", name);
  }

  @Override
  public PairCheck in(PreparedCohort cohort) {
    return new HostCheck(name, check);
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
