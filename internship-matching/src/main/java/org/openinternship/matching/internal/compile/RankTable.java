package org.openinternship.matching.internal.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.id.InternId;

/**
 * A ranking by one party on numbers: the tier of each intern, the same on every project, or of each
 * pair; found in O(log n) without boxing.
 */
final class RankTable {
  /** What {@link #tier} says of an intern whom the ranking does not name. */
  static final int UNLISTED = -1;

  private final int[] interns;

  /** The project of each rank where pairs are ranked, in order below their interns. */
  private final int @Nullable [] projects;

  private final int[] tiers;
  private final int[] unacceptable;
  private final int tierCount;
  private final boolean unlistedAcceptable;

  RankTable(HostRanking ranking, NumberedCohort numbers) {
    if (ranking.pairTiers().isEmpty()) {
      long[] sorted = sortedInterns(ranking, numbers);
      interns = new int[sorted.length];
      projects = null;
      tiers = new int[sorted.length];
      for (int i = 0; i < sorted.length; i++) {
        interns[i] = (int) (sorted[i] >>> 32);
        tiers[i] = (int) sorted[i];
      }
    } else {
      List<int[]> sorted = sortedPairs(ranking, numbers);
      interns = sorted.stream().mapToInt(row -> row[0]).toArray();
      projects = sorted.stream().mapToInt(row -> row[1]).toArray();
      tiers = sorted.stream().mapToInt(row -> row[2]).toArray();
    }
    unacceptable = ranking.unacceptable().stream().mapToInt(numbers::number).sorted().toArray();
    tierCount = Math.max(ranking.tiers().size(), ranking.pairTiers().size());
    unlistedAcceptable = ranking.unlisted() == HostRanking.Unlisted.AFTER_LISTED;
  }

  private static long[] sortedInterns(HostRanking ranking, NumberedCohort numbers) {
    long[] sorted = new long[ranking.tiers().stream().mapToInt(it -> it.interns().size()).sum()];
    int next = 0;
    for (int tier = 0; tier < ranking.tiers().size(); tier++) {
      for (InternId intern : ranking.tiers().get(tier).interns()) {
        sorted[next++] = (long) numbers.number(intern) << 32 | tier;
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  /** Rows of intern, project and tier. */
  private static List<int[]> sortedPairs(HostRanking ranking, NumberedCohort numbers) {
    List<int[]> rows = new ArrayList<>();
    for (int tier = 0; tier < ranking.pairTiers().size(); tier++) {
      for (RankedPair pair : ranking.pairTiers().get(tier).pairs()) {
        rows.add(new int[] {numbers.number(pair.intern()), numbers.number(pair.project()), tier});
      }
    }
    rows.sort(Comparator.<int[]>comparingInt(row -> row[0]).thenComparingInt(row -> row[1]));
    return rows;
  }

  /**
   * Returns the tier of an intern on a project, 0 for the best, or {@link #UNLISTED}. The project
   * counts where pairs are ranked.
   */
  int tier(int intern, int project) {
    int at =
        projects == null
            ? Arrays.binarySearch(interns, intern)
            : placeOfPair(interns, projects, intern, project);
    return at < 0 ? UNLISTED : tiers[at];
  }

  private static int placeOfPair(int[] interns, int[] projects, int intern, int project) {
    int low = 0;
    int high = interns.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compare(interns[middle], intern);
      order = order == 0 ? Integer.compare(projects[middle], project) : order;
      if (order == 0) {
        return middle;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** Tells whether an intern may have another tier on another project. */
  boolean ranksPairs() {
    return projects != null;
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
