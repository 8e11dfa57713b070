package org.openinternship.core.finding;

/**
 * The name of a fact that may be missing, in the reasons {@code FACT_UNKNOWN} and {@code
 * FACT_PENDING}. Each area has an enum of its facts, and a host makes more the same way; a host
 * with one or two facts of its own may also name them by a text.
 *
 * <p>A language has a noun for each name under the key {@code Fact.} and the name, as in {@code
 * Fact.INTERN_HOURS_PER_WEEK}; a name without one is shown as it is. So the names of a host's facts
 * are unlike those of the library.
 */
public interface FactName {
  /** {@return the name, as in {@code INTERN_HOURS_PER_WEEK}} */
  String name();
}
