package org.openinternship.matching.mechanism;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/** What became of each pick, from the rounds gone through once more. Immutable. */
final class PicksAccount implements Account {
  private final Market market;
  private final Assignment assignment;
  private final Map<Integer, Because> lost;

  private PicksAccount(Market market, Assignment assignment, Map<Integer, Because> lost) {
    this.market = market;
    this.assignment = assignment;
    this.lost = lost;
  }

  /** Returns the account; it has nothing to say of an assignment that the rules do not make. */
  static Account of(Market market, Assignment assignment, List<ConflictRule> rules) {
    Map<Integer, Because> lost = new HashMap<>();
    Assignment made =
        new PickRounds(
                market,
                rules,
                (pair, won, rule, own, best) ->
                    lost.put(pair, new Because.LostConflict(won, rule, own, best)))
            .run();
    return made.equals(assignment) ? new PicksAccount(market, assignment, lost) : Account.none();
  }

  @Override
  public Optional<Because> because(int pair) {
    Because because = lost.get(pair);
    int held = assignment.pair(market.intern(pair));
    return Optional.of(because == null ? new Because.NotPicked(held) : because);
  }

  /** {@return the name of this type and how many picks were lost} */
  @Override
  public String toString() {
    return "PicksAccount(" + lost.size() + " picks lost)";
  }
}
