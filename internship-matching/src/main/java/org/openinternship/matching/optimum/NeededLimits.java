package org.openinternship.matching.optimum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which lower limits of projects that cannot be met together are needed for that, in a network of
 * these alone that misses as few seats as can be. Without one of them whoever sits there is free,
 * and it is needed if they can fill all that the others miss. They are sent there and back again,
 * so that no flow is found anew.
 */
final class NeededLimits {
  private final Network network;
  private final int missing;

  /** By which search each project was reached last, counted from 1, and who would come by what. */
  private final int[] reachedBy;

  private final int[] internTo;
  private final int[] optionTo;
  private int searches;
  private final int[] queue;

  /**
   * Who moves to a seat that is missed, the last one first, by what option, and what they leave.
   */
  private static final class Way {
    final int target;
    final int[] interns;
    final int[] options;
    final int[] left;

    Way(int target, int[] interns, int[] options, int[] left) {
      this.target = target;
      this.interns = interns;
      this.options = options;
      this.left = left;
    }
  }

  NeededLimits(Network network) {
    this.network = network;
    int all = 0;
    for (int missed : network.missing) {
      all += missed;
    }
    missing = all;
    reachedBy = new int[network.projects];
    internTo = new int[network.projects];
    optionTo = new int[network.projects];
    queue = new int[network.projects];
  }

  /** Tells whether the others can be met without the limit of a project. */
  boolean isNeeded(int project) {
    int others = missing - network.missing[project];
    List<Way> ways = new ArrayList<>();
    while (ways.size() < others && reach(project)) {
      Way way = way(project, queue[0]);
      send(way.interns, way.options);
      network.missing[way.target]--;
      ways.add(way);
    }
    for (int k = ways.size() - 1; k >= 0; k--) {
      Way way = ways.get(k);
      send(reversed(way.interns), reversed(way.left));
      network.missing[way.target]++;
    }
    return ways.size() == others;
  }

  /** Looks for a seat that is missed; puts its project first in the queue. */
  private boolean reach(int project) {
    searches++;
    reachedBy[project] = searches;
    int queued = 0;
    queue[queued++] = project;
    for (int head = 0; head < queued; head++) {
      int at = network.firstSeat[queue[head]];
      int end = at + network.sitting[queue[head]];
      for (; at < end; at++) {
        int intern = network.roster[at];
        for (int o = network.first[intern]; o < network.first[intern + 1]; o++) {
          int to = network.project[o];
          if (reachedBy[to] != searches) {
            reachedBy[to] = searches;
            internTo[to] = intern;
            optionTo[to] = o;
            if (network.missing[to] > 0) {
              queue[0] = to;
              return true;
            }
            queue[queued++] = to;
          }
        }
      }
    }
    return false;
  }

  private Way way(int from, int target) {
    IntStream.Builder interns = IntStream.builder();
    for (int at = target; at != from; at = network.project[network.held[internTo[at]]]) {
      interns.add(internTo[at]);
    }
    int[] all = interns.build().toArray();
    int[] left = Arrays.stream(all).map(intern -> network.held[intern]).toArray();
    int[] options = new int[all.length];
    for (int k = 0; k < all.length; k++) {
      options[k] = optionTo[k == 0 ? target : network.project[left[k - 1]]];
    }
    return new Way(target, all, options, left);
  }

  private static int[] reversed(int[] all) {
    int[] reversed = new int[all.length];
    for (int k = 0; k < all.length; k++) {
      reversed[k] = all[all.length - 1 - k];
    }
    return reversed;
  }

  /** Moves the first to one seat more, and each other to the seat that the one before has left. */
  private void send(int[] interns, int[] options) {
    int freed = -1;
    int left = -1;
    for (int k = 0; k < interns.length; k++) {
      left = network.project[network.held[interns[k]]];
      int seat = network.seat[interns[k]];
      network.seat(interns[k], options[k], freed);
      freed = seat;
    }
    network.drop(left, freed);
  }
}
