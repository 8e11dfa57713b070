package org.openinternship.core.eligibility;

/** A requirement that a host wrote. */
record OwnRequirement(String name, Check check) implements Requirement {
  OwnRequirement {
    if (name.isBlank()) {
      throw new IllegalArgumentException("Requirement: the name is blank");
    }
  }

  @Override
  public Check in(Setting setting) {
    return check;
  }

  @Override
  public String toString() {
    return name;
  }
}
