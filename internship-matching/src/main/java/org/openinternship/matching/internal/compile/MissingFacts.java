package org.openinternship.matching.internal.compile;

import java.util.Map;
import java.util.TreeMap;
import org.openinternship.core.eligibility.Eligibility;

/**
 * A count of the pairs that only missing facts keep out, for each intern and fact. Different
 * threads may see different interns.
 */
final class MissingFacts {
  private final NumberedCohort numbers;
  private final Eligibility eligibility;
  private final Map<String, Integer>[] pairs;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  MissingFacts(NumberedCohort numbers, Eligibility eligibility) {
    this.numbers = numbers;
    this.eligibility = eligibility;
    this.pairs = new Map[numbers.interns()];
  }

  /** Looks at a pair that nothing but the requirements keeps out. */
  void see(int intern, int project) {
    for (String fact : eligibility.missingFacts(numbers.intern(intern), numbers.project(project))) {
      see(intern, fact, 1);
    }
  }

  /** Takes note that a fact keeps some more pairs out. */
  void see(int intern, String fact, int more) {
    if (pairs[intern] == null) {
      pairs[intern] = new TreeMap<>();
    }
    pairs[intern].merge(fact, more, Integer::sum);
  }

  /** Takes what was seen of an intern for an earlier cohort, of whom nothing is seen now. */
  void keep(int intern, Map<String, Integer> seen) {
    pairs[intern] = seen;
  }

  /** Returns how many pairs of an intern each fact keeps out. */
  Map<String, Integer> of(int intern) {
    return pairs[intern] == null ? Map.of() : pairs[intern];
  }
}
