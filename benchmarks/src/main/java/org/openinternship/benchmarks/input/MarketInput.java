package org.openinternship.benchmarks.input;

import java.util.Arrays;

/**
 * Workload W1: interns with 20 bids each, popular projects far ahead (Zipf, 0.8), a quarter as many
 * projects of 4 to 6 seats, and a score of every pair on the project's side.
 *
 * @param seats the seats of each project
 * @param bids the projects of each intern, best first, {@link #BIDS} an intern
 */
@SuppressWarnings("ArrayRecordComponent") // plain data, never compared
public record MarketInput(int[] seats, int[] bids) {
  /** The bids of an intern. */
  public static final int BIDS = 20;

  private static final int INTERNS_OF_A_PROJECT = 4;
  private static final double INTERNS_OF_A_SCARCE_PROJECT = 5.5;
  private static final long SEED = 20_260_101;
  private static final double EXPONENT = 1 - 0.8;

  /**
   * Draws a market.
   *
   * @param interns how many interns, at least 80
   * @return the market, the same for the same number
   */
  public static MarketInput of(int interns) {
    return of(interns, interns / INTERNS_OF_A_PROJECT);
  }

  /**
   * Draws a market with seats for 90 of 100.
   *
   * @param interns how many interns, at least 110
   * @return the market, the same for the same number
   */
  public static MarketInput scarce(int interns) {
    return of(interns, (int) (interns / INTERNS_OF_A_SCARCE_PROJECT));
  }

  private static MarketInput of(int interns, int projects) {
    SplitMix random = new SplitMix(SEED + interns);
    int[] seats = new int[projects];
    Arrays.setAll(seats, project -> 4 + random.below(3));
    int[] byPopularity = shuffled(projects, random);
    double scale = Math.pow(projects + 1.0, EXPONENT) - 1;
    int[] bids = new int[interns * BIDS];
    for (int first = 0; first < bids.length; first += BIDS) {
      for (int bid = first; bid < first + BIDS; ) {
        int place = (int) Math.pow(random.unit() * scale + 1, 1 / EXPONENT) - 1;
        int project = byPopularity[Math.min(place, projects - 1)];
        if (!contains(bids, first, bid, project)) {
          bids[bid++] = project;
        }
      }
    }
    return new MarketInput(seats, bids);
  }

  private static int[] shuffled(int projects, SplitMix random) {
    int[] order = new int[projects];
    Arrays.setAll(order, project -> project);
    for (int last = projects - 1; last > 0; last--) {
      int other = random.below(last + 1);
      int moved = order[last];
      order[last] = order[other];
      order[other] = moved;
    }
    return order;
  }

  private static boolean contains(int[] values, int from, int to, int value) {
    for (int i = from; i < to; i++) {
      if (values[i] == value) {
        return true;
      }
    }
    return false;
  }

  /** {@return how many interns there are} */
  public int interns() {
    return bids.length / BIDS;
  }

  /** {@return how many projects there are} */
  public int projects() {
    return seats.length;
  }

  /**
   * Returns the score that a project's side gives an intern.
   *
   * @param project the project
   * @param intern the intern
   * @return 31 bits, higher is better
   */
  public static int score(int project, int intern) {
    return (int) (SplitMix.mix(((long) project << 32) | intern) >>> 33);
  }

  /**
   * Returns the tier of a pair, which orders as the score does.
   *
   * @param project the project
   * @param intern the intern
   * @return 31 bits, lower is better
   */
  public static int tier(int project, int intern) {
    return Integer.MAX_VALUE - score(project, intern);
  }
}
