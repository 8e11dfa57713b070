package org.openinternship.matching.weight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random bids, small enough to try every assignment, or large ones of a certain kind. */
final class DrawnBids {
  /** How weights come about. */
  enum Kind {
    /** Few different weights, 0 among them. */
    TIES,
    /** Anything up to the greatest int. */
    ANY,
    /** Every bid weighs the same. */
    ALIKE,
    /** Every intern gives a project the same weight. */
    COMMON,
    /** The product of a number of the project and one of the intern. */
    PRODUCT,
    /** The better, the earlier in the list. */
    RANK
  }

  private DrawnBids() {}

  /** Up to 7 interns and 5 projects with 0 to 3 seats, some lists empty. */
  static WeightedBids small(long seed, Kind kind) {
    Random random = new Random(seed);
    int projects = random.nextInt(6);
    int[] seats = random.ints(projects, 0, 4).toArray();
    if (projects > 0 && random.nextInt(9) == 0) {
      seats[0] = Integer.MAX_VALUE;
    }
    return of(random, kind, random.nextInt(8), seats, projects);
  }

  /** Many interns with 20 bids each, and seats for a share of them in hundredths. */
  static WeightedBids large(long seed, Kind kind, int interns, int share) {
    Random random = new Random(seed);
    int[] seats = random.ints(interns / 4, 4, 7).toArray();
    int projects = (int) Math.min(seats.length, interns / 5L * share / 100);
    return of(random, kind, interns, Arrays.copyOf(seats, projects), 20);
  }

  private static WeightedBids of(Random random, Kind kind, int interns, int[] seats, int longest) {
    WeightedBids.Builder builder = WeightedBids.builder(seats);
    int[] common = random.ints(seats.length, 0, 30_000).toArray();
    List<Integer> all = new ArrayList<>(IntStream.range(0, seats.length).boxed().toList());
    for (int i = 0; i < interns; i++) {
      builder.intern();
      int own = random.nextInt(30_000);
      int length = longest == 20 ? Math.min(20, seats.length) : random.nextInt(longest + 1);
      for (int at = 0; at < length; at++) {
        Collections.swap(all, at, at + random.nextInt(seats.length - at));
        int p = all.get(at);
        int weight =
            switch (kind) {
              case TIES -> random.nextInt(4);
              case ANY -> random.nextInt() & Integer.MAX_VALUE;
              case ALIKE -> 7;
              case COMMON -> common[p];
              case PRODUCT -> common[p] * own;
              case RANK -> 21 - at;
            };
        builder.bid(p, weight);
      }
    }
    return builder.build();
  }

  /** The greatest total, by trying everything. */
  static long greatestTotal(WeightedBids bids) {
    int[] free = IntStream.range(0, bids.projects()).map(bids::seats).toArray();
    return greatestTotal(bids, 0, free);
  }

  private static long greatestTotal(WeightedBids bids, int intern, int[] free) {
    if (intern == bids.interns()) {
      return 0;
    }
    long best = greatestTotal(bids, intern + 1, free);
    for (int bid = bids.firstBid(intern); bid < bids.endBid(intern); bid++) {
      if (free[bids.project(bid)] > 0) {
        free[bids.project(bid)]--;
        best = Math.max(best, bids.weight(bid) + greatestTotal(bids, intern + 1, free));
        free[bids.project(bid)]++;
      }
    }
    return best;
  }
}
