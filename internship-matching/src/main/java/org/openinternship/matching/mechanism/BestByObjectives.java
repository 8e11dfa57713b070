package org.openinternship.matching.mechanism;

import java.util.List;
import java.util.Set;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.optimum.Objective;
import org.openinternship.matching.optimum.StandardObjective;

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

  /** {@return the objectives, the first one decides first} */
  List<Objective> objectives();

  @Override
  default boolean goesByTargets() {
    return objectives().contains(StandardObjective.NEAR_TARGETS)
        || objectives().contains(StandardObjective.WITHIN_TARGETS);
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
