package org.openinternship.matching.optimum;

import java.util.Locale;

/**
 * The objectives that go by what every market has: lists, seats and targets. The rank of a pair is
 * the {@linkplain org.openinternship.matching.market.Market#choice choice} that it is of its
 * intern; of ranks those of pinned interns do not count, of loads they do. All but the first two
 * leave everybody out if nothing before them says otherwise: put {@link #SIZE} first.
 *
 * <p>Sources: Irving, Kavitha, Mehlhorn, Michail, Paluch, <i>Rank-maximal matchings</i> (2006);
 * Kwanashie, Irving, Manlove, Sng, <i>Profile-based optimal matchings in the student/project
 * allocation problem</i> (2015), for greedy and generous ones.
 */
public enum StandardObjective implements Objective {
  /** As many interns as possible have a place. */
  SIZE,
  /**
   * As many as possible have their first choice, then as many of those as possible their second,
   * and so on. Alone it places fewer people than are possible; after {@link #SIZE} it is the
   * greedy-maximum.
   */
  RANK_MAXIMAL,
  /**
   * As few as possible have the worst rank there is, then as few as possible the next better one,
   * and so on up to the second; after {@link #SIZE} it is the generous-maximum.
   */
  GENEROUS,
  /**
   * From both ends in turn: as many first choices as possible, then as few as possible of the worst
   * rank, then as many second choices, then as few of the rank before the worst, and so on. Ranks
   * that no pair of the market has are left out: the best that one has counts as the first.
   */
  GREEDY_GENEROUS,
  /** The least sum of ranks. */
  RANK_SUM,
  /** The least sum of squared ranks; ranks are at most 2^19. */
  SQUARED_RANKS,
  /**
   * Of ranks that are tied on a list, those that stand first there: the least sum of how many equal
   * ones stand before. The last objective of a stack makes good use of it: it breaks no more ties
   * than are left.
   */
  LIST_ORDER,
  /**
   * The least sum of squares of what projects and groups are away from their {@linkplain
   * org.openinternship.matching.market.Market#targets targets}, above or below; where nobody has
   * one, it decides nothing. Where all have the same target, and the objectives before it leave the
   * number of interns open to no choice, their loads are as even as can be.
   */
  NEAR_TARGETS,
  /**
   * The least sum of what projects and groups have beyond their targets, where the first intern too
   * many costs 1, the next one 2, and so on; where nobody has a target, it decides nothing.
   */
  WITHIN_TARGETS,
  /** The least sum of squared numbers of interns over all projects: even loads. */
  EVEN_LOADS;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the {@link #label}} */
  @Override
  public String toString() {
    return label();
  }
}
