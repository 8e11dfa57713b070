package org.openinternship.matching.scoring;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The contributions that were made last, for scores to share: there are far more scores than
 * different contributions, and equal ones need not be kept twice. Bounded: a newer one takes the
 * place of an older one. Safe for several threads.
 */
final class KnownContributions {
  /** The places for each criterion. */
  private static final int PLACES = 1 << 8;

  private final String[] names;
  private final int[] weights;
  private final AtomicReferenceArray<Contribution> made;

  KnownContributions(String[] names, int[] weights) {
    this.names = names;
    this.weights = weights;
    this.made = new AtomicReferenceArray<>(names.length * PLACES);
  }

  /** Returns what a criterion of the model adds by a measure. */
  Contribution of(int criterion, Measure measure) {
    int hash = measure.hashCode();
    int place = criterion * PLACES + ((hash ^ hash >>> 8) & PLACES - 1);
    Contribution contribution = made.get(place);
    if (contribution == null || !contribution.measure().equals(measure)) {
      contribution = new Contribution(names[criterion], measure, weights[criterion]);
      made.set(place, contribution);
    }
    return contribution;
  }
}
