package org.openinternship.matching.optimum;

import java.util.Arrays;

/**
 * A part of the search: between how many interns each part of a project has, which projects are to
 * have somebody, what closes, and from which multipliers on its bound is sought.
 */
final class Branch implements Comparable<Branch> {
  final int[] least;
  final int[] most;
  final TeamState[] team;

  /** What is decided of the nodes that close below a minimum. */
  final TeamState[] closing;

  long[] multipliers;

  /** No assignment of it is better at the goal at hand. */
  long bound;

  private final long order;

  private Branch(
      int[] least,
      int[] most,
      TeamState[] team,
      TeamState[] closing,
      long[] multipliers,
      long bound,
      long order) {
    this.least = least;
    this.most = most;
    this.team = team;
    this.closing = closing;
    this.multipliers = multipliers;
    this.bound = bound;
    this.order = order;
  }

  /** Everything there is. */
  static Branch whole(CompositionTask task) {
    int[] least = new int[task.parts];
    int[] most = applicants(task);
    TeamState[] team = new TeamState[task.split.parts.length];
    for (int p = 0; p < team.length; p++) {
      boolean sure = task.split.whole.pinsAt(p) > 0 || task.split.whole.lowerLimit(p) > 0;
      team[p] = sure || !task.split.excused[p] ? TeamState.OPEN : TeamState.UNDECIDED;
    }
    TeamState[] closing = new TeamState[task.split.closingNode.length];
    for (int k = 0; k < closing.length; k++) {
      int node = task.split.closingNode[k];
      boolean sure = task.market.pinsAt(node) > 0 || task.market.lowerLimit(node) > 0;
      closing[k] = sure ? TeamState.OPEN : TeamState.UNDECIDED;
    }
    return new Branch(least, most, team, closing, new long[0], Long.MIN_VALUE, 0);
  }

  /** {@return how many can sit in each part at most} */
  private static int[] applicants(CompositionTask task) {
    int[] each = new int[task.parts];
    for (int i = 0; i < task.market.interns(); i++) {
      boolean moves = !task.market.isPinned(i) && task.counted.takesPart(task.market, i);
      int end = moves ? task.market.endPair(i) : 0;
      for (int pair = task.market.firstPair(i); pair < end; pair++) {
        each[task.market.project(pair)] += task.counted.mayMake(task.market, i, pair) ? 1 : 0;
      }
    }
    for (int part = 0; part < each.length; part++) {
      int seats = task.split.whole.tree().capacity(task.split.project[part]);
      each[part] = Math.min(each[part] + task.market.pinsAt(part), seats);
    }
    return each;
  }

  /** The one assignment of interns to parts, up to who they are. */
  static Branch ofLoads(CompositionTask task, int[] loads) {
    TeamState[] team = new TeamState[task.split.parts.length];
    for (int p = 0; p < team.length; p++) {
      boolean empty = loads[task.split.projectNode[p]] == 0;
      team[p] = empty && task.split.excused[p] ? TeamState.CLOSED : TeamState.OPEN;
    }
    int[] each = Arrays.copyOf(loads, task.parts);
    TeamState[] closing =
        Arrays.stream(task.split.closingNode)
            .mapToObj(node -> loads[node] == 0 ? TeamState.CLOSED : TeamState.OPEN)
            .toArray(TeamState[]::new);
    return new Branch(each, each, team, closing, new long[0], Long.MIN_VALUE, 0);
  }

  Branch copy(long newOrder) {
    return new Branch(
        least.clone(),
        most.clone(),
        team.clone(),
        closing.clone(),
        multipliers.clone(),
        bound,
        newOrder);
  }

  /** Those with a smaller bound first, and of the same those made later, which are deeper. */
  @Override
  public int compareTo(Branch other) {
    int first = Long.compare(bound, other.bound);
    return first != 0 ? first : Long.compare(other.order, order);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Branch that && bound == that.bound && order == that.order;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(31 * bound + order);
  }
}
