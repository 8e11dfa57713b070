package org.openinternship.core.eligibility;

import java.util.Objects;
import org.openinternship.core.internal.Texts;

/** A requirement that a host wrote. */
record CustomRequirement(String name, PairCheck check) implements Requirement {
  CustomRequirement {
    Objects.requireNonNull(check, "Requirement.check");
    Texts.check("Requirement", "name", name);
  }

  @Override
  public PairCheck in(PreparedCohort cohort) {
    return (intern, project) ->
        Objects.requireNonNull(
            check.check(intern, project), () -> "Requirement '" + name + "' gave no outcome");
  }

  @Override
  public String toString() {
    return name;
  }
}
