package org.openinternship.matching.internal.compile;

import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Market;

/**
 * The lists of an earlier cohort that hold for a changed one: those of unchanged interns whose
 * projects are unchanged; where every project may come onto a list, all of them. Made in time in
 * proportion to the lists, without a look at requirements and scores.
 */
final class KeptLists {
  private final @Nullable CompiledCohort before;
  private final @Nullable Unchanged unchanged;
  private final boolean[] holds;

  /** Whether some project has another number now. */
  private final boolean renumbered;

  private KeptLists(int interns) {
    before = null;
    unchanged = null;
    holds = new boolean[interns];
    renumbered = false;
  }

  private KeptLists(CompiledCohort before, ListBasis basis, Unchanged unchanged) {
    this.before = before;
    this.unchanged = unchanged;
    holds = new boolean[basis.numbers().interns()];
    for (int intern = 0; intern < holds.length; intern++) {
      Interrupts.checkAt(intern);
      int was = unchanged.internBefore(intern);
      holds[intern] = was >= 0 && holds(before.wishes(was), basis, unchanged);
    }
    renumbered =
        IntStream.range(0, before.numbers().projects())
            .anyMatch(project -> unchanged.projectNow(project) != project);
  }

  /** Returns that no list is kept. */
  static KeptLists none(int interns) {
    return new KeptLists(interns);
  }

  /**
   * Finds the lists that hold.
   *
   * @param before the earlier cohort, by the same policy but for the mechanism
   * @param basis what the lists of the changed cohort are made from
   */
  static KeptLists of(CompiledCohort before, ListBasis basis) {
    return new KeptLists(before, basis, new Unchanged(before.basis(), basis));
  }

  private static boolean holds(WishList list, ListBasis basis, Unchanged unchanged) {
    if (basis.suggestsTo(list.wishes())) {
      return unchanged.everyProject();
    }
    for (int place = 0; place < list.size(); place++) {
      if (unchanged.projectNow(list.project(place)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the list of an intern is kept. */
  boolean holds(int intern) {
    return holds[intern];
  }

  /** Returns how many lists are kept. */
  int count() {
    int count = 0;
    for (boolean one : holds) {
      count += one ? 1 : 0;
    }
    return count;
  }

  /** Returns a list that is kept, by the numbers that projects have now. */
  WishList list(int intern) {
    WishList list = before().wishes(was(intern));
    return renumbered ? list.renumbered(unchanged()::projectNow) : list;
  }

  /** Returns the tiers of a list that is kept. */
  int[] tiers(int intern) {
    int was = was(intern);
    Market market = before().market();
    int place = market.firstPlace(was);
    return IntStream.range(market.firstPair(place), market.endPair(place))
        .map(market::tier)
        .toArray();
  }

  /** Returns how many pairs of an intern whose list is kept each missing fact keeps out. */
  Map<String, Integer> missingFacts(int intern) {
    return before().missingFacts(was(intern));
  }

  private int was(int intern) {
    return unchanged().internBefore(intern);
  }

  private CompiledCohort before() {
    return Objects.requireNonNull(before);
  }

  private Unchanged unchanged() {
    return Objects.requireNonNull(unchanged);
  }
}
