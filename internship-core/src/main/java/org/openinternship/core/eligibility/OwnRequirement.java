package org.openinternship.core.eligibility;

import java.util.Objects;

/** A requirement that a host wrote. */
record OwnRequirement(String name, Check check) implements Requirement {
  OwnRequirement {
    Objects.requireNonNull(check, "Requirement.check");
    if (name.isBlank()) {
      throw new IllegalArgumentException("Requirement: the name is blank");
    }
  }

  @Override
  public Check in(Setting setting) {
    return (intern, project) ->
        Objects.requireNonNull(
            check.check(intern, project), () -> "Requirement '" + name + "' gave no outcome");
  }

  @Override
  public String toString() {
    return name;
  }
}
