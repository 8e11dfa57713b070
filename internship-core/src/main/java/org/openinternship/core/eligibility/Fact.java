package org.openinternship.core.eligibility;

import java.util.Optional;
import java.util.Set;
import org.openinternship.core.finding.FactName;

/**
 * A fact about an intern or a project without which nobody can tell whether the two suit each
 * other: whose fact it is and which. A requirement of the host's own may name others.
 */
public enum Fact implements FactName {
  /** The skills of the intern. */
  INTERN_SKILLS(true),
  /** The languages of the intern. */
  INTERN_LANGUAGES(true),
  /** The hours a week that the intern can give. */
  INTERN_HOURS_PER_WEEK(true),
  /** The days on which the intern is there, where the cohort has no term. */
  INTERN_PERIOD(true),
  /** The hours of a week in which the intern can work, with the time zone. */
  INTERN_WORKING_HOURS(true),
  /** The countries the intern may work in. */
  INTERN_WORK_AUTHORISATION(true),
  /** Whether the intern is a student or a graduate. */
  INTERN_EDUCATION(true),
  /** The days on which the project runs, where the cohort has no term. */
  PROJECT_PERIOD(false),
  /** The compensation that the project offers. */
  PROJECT_COMPENSATION(false);

  private final boolean ofIntern;

  /** That this fact alone is missing. */
  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final Optional<Set<String>> alone = Optional.of(Set.of(name()));

  Fact(boolean ofIntern) {
    this.ofIntern = ofIntern;
  }

  Optional<Set<String>> alone() {
    return alone;
  }

  /** Returns that this fact alone is missing, or that none is and the requirement is violated. */
  Optional<Set<String>> aloneIf(boolean missing) {
    return missing ? alone : Optional.empty();
  }

  /** {@return whether it is the intern who can tell} */
  public boolean isOfIntern() {
    return ofIntern;
  }
}
