package org.openinternship.matching.mechanism;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.market.Reserves;

/**
 * Deferred acceptance for projects that reserve seats: interns offer in the order of their lists,
 * and each project holds what its {@link Reserves} choose of all who ever offered. A market without
 * reserves comes out as by {@link DeferredAcceptance#internProposing}.
 *
 * <p>The choice of every project is substitutable and size monotonic, whatever the order in which
 * seats are filled, whether unfilled ones revert or not, and however categories overlap. So the
 * result is stable in the sense of that choice: no project would choose an intern who would rather
 * be there, and each would choose everybody whom it holds. It is the best such result for every
 * intern, no intern gains by another list, and the order of offers does not change it. Which seats
 * are filled first, and whether they revert, is said by the reserves of the market.
 *
 * <p>Time O(m (k c + log s)) for m pairs, s seats and c categories of a project, and k different
 * sets of categories among those who ask for it; no recursion.
 *
 * <p>Sources: Hatfield, Milgrom, <i>Matching with contracts</i> (2005), for substitutable choices;
 * Sonmez, Yenmez, <i>Affirmative action in India via vertical, horizontal, and overlapping
 * reservations</i> (2022), for the choice.
 */
public final class ReservedSeats implements Mechanism {
  private static final ReservedSeats INTERN_PROPOSING = new ReservedSeats();

  private static final Set<Property> PROPERTIES =
      Collections.unmodifiableSet(
          EnumSet.of(
              Property.STABLE, Property.STRATEGY_PROOF_FOR_INTERNS, Property.BEST_FOR_INTERNS));

  private static final Set<MarketPart> HONOURS =
      Collections.unmodifiableSet(EnumSet.of(MarketPart.SHARED_LIMITS, MarketPart.RESERVES));

  private ReservedSeats() {}

  /** {@return the mechanism} */
  public static ReservedSeats internProposing() {
    return INTERN_PROPOSING;
  }

  @Override
  public String name() {
    return "deferred-acceptance/reserved-seats";
  }

  @Override
  public Assignment assign(Market market) {
    Objects.requireNonNull(market, "ReservedSeats.market");
    checkParts(market);
    Interrupts.check();
    BindingCapacities capacities = new BindingCapacities(market);
    if (market.reserves().isEmpty()) {
      return new InternProposing(market, capacities).run();
    }
    int[] offered = new int[market.interns()];
    Holders holders = new ReservingHolders(market, capacities, offered);
    return new InternProposing(market, offered, holders).run();
  }

  @Override
  public Set<Property> properties() {
    return PROPERTIES;
  }

  @Override
  public Set<MarketPart> honours() {
    return HONOURS;
  }

  @Override
  public ResultReading reading() {
    return ResultReading.ACCOUNT;
  }

  @Override
  public Account account(Market market, Assignment assignment) {
    return new SeatAccount(market, assignment);
  }

  @Override
  public String toString() {
    return name();
  }
}
