package org.openinternship.matching.verify;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;

/**
 * The cutoffs of an assignment: for every full project and group the worst pair that it holds. A
 * pair <i>clears</i> the cutoffs if no full node on its path holds only better ones.
 *
 * <p>Cutoffs are the certificate of a stable assignment: it is stable, in the sense of {@link
 * Stability#CHOICE}, exactly if it is feasible and every intern sits at the best of its pairs that
 * clears. {@link #certifies} checks that in O(m depth) without a mechanism.
 *
 * <p>A project that {@linkplain org.openinternship.matching.market.Reserves reserves} seats has no
 * single cutoff: its worst pair may be on a reserved seat that others cannot have. There a pair
 * clears if the project would choose it from that pair and all that it holds.
 *
 * <p>Pinned interns are part of what fills a node but never its worst: nobody takes their place. An
 * intern who sits where it is not acceptable is worse than everybody. Immutable.
 */
public final class Cutoffs {

  private static final int NOBODY = -1;
  private static final int UNACCEPTABLE = Integer.MAX_VALUE;

  private final Market market;
  private final boolean[] full;
  private final int[] worst;

  /** Null where no seat is reserved. */
  private final @Nullable ReservedCutoffs reserved;

  private Cutoffs(Market market, boolean[] full, int[] worst, @Nullable ReservedCutoffs reserved) {
    this.market = market;
    this.full = full;
    this.worst = worst;
    this.reserved = reserved;
  }

  /**
   * Returns the cutoffs of an assignment, in O(N depth).
   *
   * @param market the market
   * @param assignment an assignment of it
   * @return the cutoffs
   * @throws IllegalArgumentException if the assignment has another number of interns
   */
  public static Cutoffs of(Market market, Assignment assignment) {
    Objects.requireNonNull(market, "Cutoffs.market");
    Objects.requireNonNull(assignment, "Cutoffs.assignment");
    AssignmentSize.check(market, assignment);
    int nodes = market.tree().nodes();
    int[] worst = new int[nodes];
    Arrays.fill(worst, NOBODY);
    for (int intern = 0; intern < assignment.interns(); intern++) {
      if (assignment.isPlaced(intern) && !market.isPinned(intern)) {
        int pair = assignment.pair(intern) >= 0 ? assignment.pair(intern) : UNACCEPTABLE;
        int node = assignment.project(intern);
        while (node >= 0 && (worst[node] == NOBODY || beats(market, worst[node], pair))) {
          worst[node] = pair;
          node = market.tree().parent(node);
        }
      }
    }
    boolean[] full = new boolean[nodes];
    for (int node = 0; node < nodes; node++) {
      full[node] =
          market.tree().isLimited(node) && assignment.count(node) >= market.tree().capacity(node);
    }
    return new Cutoffs(
        market,
        full,
        worst,
        market.parts().contains(MarketPart.RESERVES)
            ? new ReservedCutoffs(market, assignment)
            : null);
  }

  private static boolean beats(Market market, int pair, int other) {
    return other == UNACCEPTABLE
        ? pair != UNACCEPTABLE
        : pair != UNACCEPTABLE && market.beats(pair, other);
  }

  /**
   * Tells whether a project or group has no room left.
   *
   * @param node the project or group
   * @return true if as many interns sit there, pinned ones included, as its capacity
   */
  public boolean isFull(int node) {
    return full[node];
  }

  /**
   * Returns the worst pair that a project or group holds, full or not.
   *
   * @param node the project or group
   * @return the pair, or -1 if it holds no pair: nobody but pinned interns, or somebody not
   *     acceptable
   */
  public int worstPair(int node) {
    return worst[node] == UNACCEPTABLE ? NOBODY : worst[node];
  }

  /**
   * Returns the innermost full node on the path from a project to the top.
   *
   * @param project the project
   * @return the project, a group above it, or -1 if there is room everywhere
   */
  public int innermostFull(int project) {
    int node = project;
    while (node >= 0 && !full[node]) {
      node = market.tree().parent(node);
    }
    return node;
  }

  /**
   * Tells whether a pair would rather be held by a node than the worst that it holds.
   *
   * @param pair a pair whose path passes the node
   * @param node a project or group
   * @return false if the node holds only pairs at least as good, or only pinned interns
   */
  public boolean beatsWorst(int pair, int node) {
    return worst[node] != NOBODY && beats(market, pair, worst[node]);
  }

  /**
   * Tells whether a pair is at least as good as the worst held at every full node on its path. At a
   * project that reserves seats: whether it would choose the pair from it and what it holds.
   *
   * @param pair the pair
   * @return true for every pair that is held, unless by a project that would not choose it
   */
  public boolean clears(int pair) {
    if (reserved != null && reserved.holds(market.project(pair))) {
      return reserved.wouldChoose(pair);
    }
    for (int node = market.project(pair); node >= 0; node = market.tree().parent(node)) {
      if (full[node] && pair != worst[node] && !beatsWorst(pair, node)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether these cutoffs prove that an assignment is stable: it is feasible, only full nodes
   * have a cutoff, every intern that is not pinned sits at the best of its pairs that clears, and
   * those without such a pair are unplaced. Whoever has several places has the best of those.
   *
   * @param assignment the assignment
   * @return true if it is proven
   * @throws IllegalArgumentException if the market has joint lists, for which cutoffs are no proof
   */
  public boolean certifies(Assignment assignment) {
    Objects.requireNonNull(assignment, "Cutoffs.assignment");
    OwnLists.check("Cutoffs", market, "ask BlockingCoalitions?");
    if (!Feasibility.isFeasible(market, assignment)) {
      return false;
    }
    for (int node = 0; node < full.length; node++) {
      if (full[node] && assignment.count(node) < market.tree().capacity(node)) {
        return false;
      }
    }
    for (int person = 0; person < market.persons(); person++) {
      if (!hasBestClearing(assignment, person)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a project reserves seats, and so has no single cutoff. */
  boolean reservesAt(int project) {
    return reserved != null && reserved.holds(project);
  }

  /** Tells whether a person has the best that clears, as many as they have places. */
  private boolean hasBestClearing(Assignment assignment, int person) {
    int intern = market.firstPlace(person);
    int left = OwnPlaces.open(market, person);
    int held = left;
    for (int place = intern; place < market.firstPlace(person + 1); place++) {
      held -= assignment.pair(place) < 0 && !market.isPinned(place) ? 1 : 0;
    }
    for (int pair = market.firstPair(intern); left > 0 && pair < market.endPair(intern); pair++) {
      int project = market.project(pair);
      boolean has = OwnPlaces.has(market, assignment, person, project);
      if (has && isPinnedTo(person, project)) {
        continue;
      }
      if (clears(pair)) {
        if (!has) {
          return false;
        }
        held--;
        left--;
      }
    }
    return held == 0;
  }

  private boolean isPinnedTo(int person, int project) {
    for (int place = market.firstPlace(person); place < market.firstPlace(person + 1); place++) {
      if (market.pinnedProject(place) == project) {
        return true;
      }
    }
    return false;
  }
}
