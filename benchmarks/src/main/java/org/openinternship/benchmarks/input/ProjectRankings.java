package org.openinternship.benchmarks.input;

import java.util.Arrays;

/**
 * The rankings of the projects of a {@link MarketInput}, which say in lists what its scores say in
 * numbers.
 *
 * @param first where the ranking of each project begins, and at the end where the last one ends
 * @param interns the interns of all rankings, best first within each
 */
@SuppressWarnings("ArrayRecordComponent") // plain data, never compared
public record ProjectRankings(int[] first, int[] interns) {
  /**
   * Ranks, for each project, the interns who bid for it; equal scores go by number.
   *
   * @param input the market
   * @return its rankings
   */
  public static ProjectRankings of(MarketInput input) {
    int[] bids = input.bids();
    int[] first = new int[input.projects() + 1];
    for (int project : bids) {
      first[project + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    int[] next = first.clone();
    long[] keys = new long[bids.length];
    for (int bid = 0; bid < bids.length; bid++) {
      int intern = bid / MarketInput.BIDS;
      long tier = MarketInput.tier(bids[bid], intern);
      keys[next[bids[bid]]++] = (tier << 32) | intern;
    }
    for (int project = 0; project < input.projects(); project++) {
      Arrays.sort(keys, first[project], first[project + 1]);
    }
    int[] interns = new int[keys.length];
    Arrays.setAll(interns, place -> (int) keys[place]);
    return new ProjectRankings(first, interns);
  }

  /**
   * Returns the ranking of one project.
   *
   * @param project the project
   * @return its interns, best first
   */
  public int[] of(int project) {
    return Arrays.copyOfRange(interns, first[project], first[project + 1]);
  }
}
