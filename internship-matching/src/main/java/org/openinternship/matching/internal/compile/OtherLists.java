package org.openinternship.matching.internal.compile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;

/**
 * The lists that interns of a compiled cohort would have with other facts or other bids, one intern
 * at a time, while everything else is as it is: a list and its tiers depend on nobody else, and
 * lots go by keys. What it gives is what compiling the changed cohort gives.
 *
 * <p>Not safe for several threads.
 */
public final class OtherLists {
  private final NumberedCohort cohort;
  private final NumberedCohort numbers;
  private final WishLists lists;
  private final SpreadCollector spreads;

  OtherLists(
      NumberedCohort cohort, NumberedCohort numbers, WishLists lists, SpreadCollector spreads) {
    this.cohort = cohort;
    this.numbers = numbers;
    this.lists = lists;
    this.spreads = spreads;
  }

  /**
   * Returns the bids of an intern as they are.
   *
   * @param intern the intern's key
   * @return the list; empty if there is none
   */
  public Optional<Bids> bids(InternId intern) {
    return Optional.ofNullable(cohort.bids(cohort.number(intern)));
  }

  /**
   * Returns the row of the market that an intern would have.
   *
   * @param intern the intern's number
   * @param facts the intern with other facts, or as they are
   * @param asked their bids; null for none
   * @return the projects that can be considered, best first
   */
  public MarketRow of(int intern, Intern facts, @Nullable Bids asked) {
    numbers.put(intern, facts, asked);
    try {
      WishList list = lists.ofChanged(intern, spreads.another());
      return MarketRow.of(list, lists.tiers(intern));
    } finally {
      numbers.put(intern, cohort.intern(intern), cohort.bids(intern));
    }
  }
}
