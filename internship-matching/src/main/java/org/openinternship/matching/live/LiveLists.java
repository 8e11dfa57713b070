package org.openinternship.matching.live;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Indices;
import org.openinternship.matching.market.Lots;
import org.openinternship.matching.market.Market;

/**
 * The lists of the interns: those of the market, and in their place those that were given since.
 *
 * <p>The order of a project's side is that of priorities, and between equal ones that of interns.
 */
final class LiveLists {
  private final Market market;

  /** Per intern whose list was changed: its pairs, best first. */
  private final @Nullable OwnList[] own;

  /** A list that was given in the place of the market's. */
  @SuppressWarnings("ArrayRecordComponent") // plain data, never compared
  private record OwnList(int[] projects, long[] priorities, int[] choices) {}

  LiveLists(Market market) {
    this.market = market;
    this.own = new OwnList[market.interns()];
  }

  int size(int intern) {
    OwnList list = own[intern];
    return list == null ? market.endPair(intern) - market.firstPair(intern) : list.projects.length;
  }

  int project(int intern, int place) {
    OwnList list = own[intern];
    return list == null ? market.project(market.firstPair(intern) + place) : list.projects[place];
  }

  long priority(int intern, int place) {
    OwnList list = own[intern];
    return list == null
        ? market.priority(market.firstPair(intern) + place)
        : list.priorities[place];
  }

  int choice(int intern, int place) {
    OwnList list = own[intern];
    return list == null ? market.choice(market.firstPair(intern) + place) : list.choices[place];
  }

  /** Tells whether the same project would rather hold one pair than another, of two interns. */
  boolean beats(int intern, int place, int other, int otherPlace) {
    long mine = priority(intern, place);
    long its = priority(other, otherPlace);
    return mine < its || (mine == its && intern < other);
  }

  /** Refuses a list that none can be. */
  void check(int intern, int[] projects, int[] tiers) {
    if (projects.length != tiers.length) {
      throw new IllegalArgumentException(
          "LiveAssignment: number of tiers of intern "
              + intern
              + " is "
              + tiers.length
              + ", it must be that of projects, "
              + projects.length);
    }
    int[] sorted = projects.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < sorted.length; i++) {
      Indices.check("LiveAssignment", "project of intern " + intern, sorted[i], market.projects());
      Bounds.check("LiveAssignment", "tier of intern " + intern, tiers[i], 0, Integer.MAX_VALUE);
      if (i > 0 && sorted[i] == sorted[i - 1]) {
        throw new IllegalArgumentException(
            "LiveAssignment: intern " + intern + " lists project " + sorted[i] + " twice");
      }
    }
  }

  /** Puts a list in the place of an intern's. */
  void replace(int intern, int[] projects, int[] tiers) {
    Lots lots = market.lots();
    long[] priorities = new long[projects.length];
    int[] choices = new int[projects.length];
    for (int place = 0; place < projects.length; place++) {
      long number = lots.number(projects[place], intern);
      priorities[place] = (long) tiers[place] << 32 | number;
      choices[place] = place + 1;
    }
    own[intern] = new OwnList(projects.clone(), priorities, choices);
  }

  int tier(int intern, int place) {
    return (int) (priority(intern, place) >>> 32);
  }

  /** Returns the place of a project on an intern's list, -1 if it is not there. */
  int placeOf(int intern, int project) {
    OwnList list = own[intern];
    if (list == null) {
      int pair = market.pair(intern, project);
      return pair < 0 ? -1 : pair - market.firstPair(intern);
    }
    for (int place = 0; place < list.projects.length; place++) {
      if (list.projects[place] == project) {
        return place;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return "LiveLists(" + Arrays.stream(own).filter(list -> list != null).count() + " changed)";
  }
}
