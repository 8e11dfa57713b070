package org.openinternship.matching.internal.hindsight;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.hindsight.HelpfulChange;

/**
 * A change of an intern that may lead somewhere.
 *
 * @param change the change
 * @param facts the intern after it
 * @param bids their list after it; null for none
 */
record Candidate(HelpfulChange change, Intern facts, @Nullable Bids bids) {
  /** Sorts candidates by size; those of the same size keep their order. */
  static List<Candidate> bySize(List<Candidate> candidates) {
    return candidates.stream()
        .sorted(Comparator.comparingInt(candidate -> candidate.change().size()))
        .toList();
  }
}
