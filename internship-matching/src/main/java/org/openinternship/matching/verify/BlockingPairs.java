package org.openinternship.matching.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * The search for every blocking pair of an assignment, with its case, from the definition alone.
 * Pinned interns neither block nor give way. At a project that {@linkplain
 * org.openinternship.matching.market.Reserves reserves} seats a pair blocks if the project would
 * choose it from that pair and all that it holds. A person with {@linkplain
 * org.openinternship.matching.market.Market#withSeveralPlaces several places} blocks with a project
 * that they do not have and would take, for a free place or in the place of the project that they
 * like least; the pair is told of that place. A market with joint lists is refused: what blocks
 * there, {@link BlockingCoalitions} finds.
 */
public final class BlockingPairs {

  private BlockingPairs() {}

  /**
   * Returns the blocking pairs with the intern's own seat vacated; an assignment is stable if there
   * are none and it is feasible.
   *
   * @param market the market
   * @param assignment an assignment of it
   * @return an immutable list in order of intern, each intern's best first; O(m depth)
   * @throws IllegalArgumentException if the assignment has another number of interns, or the market
   *     has joint lists
   */
  public static List<BlockingPair> of(Market market, Assignment assignment) {
    Objects.requireNonNull(market, "BlockingPairs.market");
    Objects.requireNonNull(assignment, "BlockingPairs.assignment");
    return of(market, assignment, Stability.OWN_SEAT_VACATED);
  }

  /**
   * Returns the blocking pairs by a named definition.
   *
   * @param market the market
   * @param assignment an assignment of it
   * @param stability when a preferred pair blocks
   * @return an immutable list in order of intern, each intern's best first; O(m depth)
   * @throws IllegalArgumentException if the assignment has another number of interns, or the market
   *     has joint lists
   */
  public static List<BlockingPair> of(Market market, Assignment assignment, Stability stability) {
    Objects.requireNonNull(market, "BlockingPairs.market");
    Objects.requireNonNull(assignment, "BlockingPairs.assignment");
    Objects.requireNonNull(stability, "BlockingPairs.stability");
    OwnLists.check("BlockingPairs", market, "ask BlockingCoalitions?");
    Cutoffs cutoffs = Cutoffs.of(market, assignment);
    List<BlockingPair> blocking = new ArrayList<>();
    for (int person = 0; person < market.persons(); person++) {
      int intern = OwnPlaces.leastLiked(market, assignment, person);
      if (intern < 0) {
        continue;
      }
      int held = assignment.pair(intern);
      int end = held >= 0 ? held : market.endPair(intern);
      for (int pair = market.firstPair(intern); pair < end; pair++) {
        int project = market.project(pair);
        if (OwnPlaces.has(market, assignment, person, project)) {
          continue;
        }
        int full = cutoffs.innermostFull(project);
        boolean inside =
            full >= 0
                && assignment.isPlaced(intern)
                && market.tree().contains(full, assignment.project(intern));
        boolean agreed =
            cutoffs.reservesAt(project)
                ? cutoffs.clears(pair)
                : full < 0
                    || (inside && stability == Stability.OWN_SEAT_VACATED)
                    || cutoffs.beatsWorst(pair, full);
        if (agreed) {
          blocking.add(
              new BlockingPair(pair, intern, project, reason(project, full, inside), full));
        }
      }
    }
    return List.copyOf(blocking);
  }

  private static BlockingCase reason(int project, int full, boolean inside) {
    if (full < 0) {
      return BlockingCase.HAS_ROOM;
    }
    if (full == project) {
      return BlockingCase.PROJECT_PREFERS;
    }
    return inside ? BlockingCase.ALREADY_IN_GROUP : BlockingCase.GROUP_PREFERS;
  }
}
