package org.openinternship.matching.internal.compile;

import java.util.Arrays;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.id.InternId;

/** A ranking by one party on numbers: the tier of each intern, found in O(log n) without boxing. */
final class RankTable {
  /** What {@link #tier} says of an intern whom the ranking does not name. */
  static final int UNLISTED = -1;

  private final int[] interns;
  private final int[] tiers;
  private final int[] unacceptable;
  private final int tierCount;
  private final boolean unlistedAcceptable;

  RankTable(HostRanking ranking, NumberedCohort numbers) {
    int size = ranking.tiers().stream().mapToInt(tier -> tier.interns().size()).sum();
    long[] sorted = new long[size];
    int next = 0;
    for (int tier = 0; tier < ranking.tiers().size(); tier++) {
      for (InternId intern : ranking.tiers().get(tier).interns()) {
        sorted[next++] = (long) numbers.number(intern) << 32 | tier;
      }
    }
    Arrays.sort(sorted);
    interns = new int[size];
    tiers = new int[size];
    for (int i = 0; i < size; i++) {
      interns[i] = (int) (sorted[i] >>> 32);
      tiers[i] = (int) sorted[i];
    }
    unacceptable = ranking.unacceptable().stream().mapToInt(numbers::number).sorted().toArray();
    tierCount = ranking.tiers().size();
    unlistedAcceptable = ranking.unlisted() == HostRanking.Unlisted.AFTER_LISTED;
  }

  /** Returns the tier of an intern, 0 for the best, or {@link #UNLISTED}. */
  int tier(int intern) {
    int at = Arrays.binarySearch(interns, intern);
    return at < 0 ? UNLISTED : tiers[at];
  }

  int tierCount() {
    return tierCount;
  }

  /** Tells whether the ranking says in so many words that an intern is not acceptable. */
  boolean refuses(int intern) {
    return Arrays.binarySearch(unacceptable, intern) >= 0;
  }

  boolean acceptsUnlisted() {
    return unlistedAcceptable;
  }
}
