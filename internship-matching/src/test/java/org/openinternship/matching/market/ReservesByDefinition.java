package org.openinternship.matching.market;

import java.util.ArrayList;
import java.util.List;

/**
 * What a project chooses under reserves, from the text of the definition: seat after seat, and the
 * size of a matching by trying all. Shares nothing with the library but what the reserves say.
 */
public final class ReservesByDefinition {
  private final Market market;
  private final Reserves reserves;
  private final int project;

  /** One entry for each reserved seat: its category. */
  private final List<Integer> seats = new ArrayList<>();

  private final List<Integer> pinned = new ArrayList<>();
  private final int free;

  public ReservesByDefinition(Market market, int project) {
    this.market = market;
    this.reserves = market.reserves().orElseThrow();
    this.project = project;
    for (int category = 0; category < Reserves.MAX_CATEGORIES; category++) {
      for (int k = 0; k < reserves.seats(project, category); k++) {
        seats.add(category);
      }
    }
    int room = Integer.MAX_VALUE;
    for (int node = project; node >= 0; node = market.tree().parent(node)) {
      int left = market.tree().capacity(node);
      for (int i = 0; i < market.interns() && market.tree().isLimited(node); i++) {
        left -= isBelow(node, market.pinnedProject(i)) ? 1 : 0;
      }
      room = Math.min(room, left);
    }
    free = room;
    for (int i = 0; i < market.interns(); i++) {
      if (market.pinnedProject(i) == project) {
        pinned.add(i);
      }
    }
  }

  private boolean isBelow(int node, int at) {
    for (int up = at; up >= 0; up = market.tree().parent(up)) {
      if (up == node) {
        return true;
      }
    }
    return false;
  }

  /** Those chosen of interns in order, the best first. */
  public List<Integer> chosen(List<Integer> interns) {
    int reserved = Math.min(seats.size() - seated(pinned), free);
    int open = free - reserved;
    List<Integer> rest = new ArrayList<>(interns);
    List<Integer> chosen = new ArrayList<>();
    if (reserves.order() == FillOrder.OPEN_FIRST) {
      takeBest(open, rest, chosen);
      open = 0;
    }
    List<Integer> onReserved = new ArrayList<>();
    for (int intern : List.copyOf(rest)) {
      if (onReserved.size() < reserved && isMore(onReserved, intern)) {
        onReserved.add(intern);
        rest.remove((Integer) intern);
      }
    }
    chosen.addAll(onReserved);
    takeBest(open, rest, chosen);
    if (reserves.unfilled() == UnfilledReserves.REVERT) {
      takeBest(reserved - onReserved.size(), rest, chosen);
    }
    return chosen;
  }

  private static void takeBest(int seats, List<Integer> rest, List<Integer> chosen) {
    for (int k = 0; k < seats && !rest.isEmpty(); k++) {
      chosen.add(rest.remove(0));
    }
  }

  private boolean isMore(List<Integer> onReserved, int intern) {
    List<Integer> without = new ArrayList<>(pinned);
    without.addAll(onReserved);
    List<Integer> with = new ArrayList<>(without);
    with.add(intern);
    return seated(with) > seated(without);
  }

  /** The most of these interns who can sit on reserved seats of theirs at the same time. */
  public int seated(List<Integer> interns) {
    return seated(interns, 0, new boolean[seats.size()]);
  }

  private int seated(List<Integer> interns, int from, boolean[] taken) {
    if (from == interns.size()) {
      return 0;
    }
    int most = seated(interns, from + 1, taken);
    for (int seat = 0; seat < taken.length; seat++) {
      if (!taken[seat] && reserves.isMember(interns.get(from), seats.get(seat))) {
        taken[seat] = true;
        most = Math.max(most, 1 + seated(interns, from + 1, taken));
        taken[seat] = false;
      }
    }
    return most;
  }

  /** Whether interns can sit on the seats named for them: categories, or open ones. */
  public boolean isSeating(List<Integer> interns, int[] named) {
    int[] left = new int[Reserves.MAX_CATEGORIES];
    for (int category : seats) {
      left[category]++;
    }
    for (int i = 0; i < named.length; i++) {
      if (named[i] >= 0) {
        left[named[i]]--;
        if (left[named[i]] < 0 || !reserves.isMember(interns.get(i), named[i])) {
          return false;
        }
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return "project " + project + " with " + reserves + " for " + seats + ", free " + free;
  }
}
