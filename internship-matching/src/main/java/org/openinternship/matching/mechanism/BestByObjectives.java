package org.openinternship.matching.mechanism;

import java.util.Set;
import org.openinternship.matching.market.MarketPart;

/**
 * A mechanism that looks for the best by objectives. What is wrong with one of these is told by an
 * {@link IllegalArgumentException}: it is the caller's to mend.
 */
public sealed interface BestByObjectives extends Mechanism
    permits OptimalAssignment, FillOrCloseAssignment, TeamAssignment {
  @Override
  default Set<Orders> listensTo() {
    return Set.of(Orders.INTERNS);
  }

  @Override
  default Set<MarketPart> honours() {
    return ByObjectives.honoursLimitsAnd();
  }

  @Override
  default ResultReading reading() {
    return ResultReading.ACCOUNT;
  }
}
