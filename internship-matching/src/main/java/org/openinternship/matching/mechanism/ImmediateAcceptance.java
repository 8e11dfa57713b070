package org.openinternship.matching.mechanism;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * Immediate acceptance, the old mechanism of Boston's schools: in round k everybody who is still
 * free proposes to their k-th choice, and projects take the best of them, in the order of their own
 * side, while seats are left. What is taken is never given back.
 *
 * <p>A choice that is not acceptable to the other side costs its round. Projects that an intern
 * ties are proposed to in one round after the other. Pinned interns sit before the first round.
 *
 * <p>Pareto-efficient for interns with respect to the lists as stated. Not strategy-proof: whoever
 * lists a popular project first in vain may lose the next ones to people who listed those first.
 * Not stable.
 *
 * <p>Time O(m log m) at worst for m pairs; memory 16 bytes a pair while it runs.
 *
 * <p>Source: Abdulkadiroglu, Sonmez, <i>School choice: a mechanism design approach</i> (2003).
 */
public final class ImmediateAcceptance implements Mechanism {
  private static final ImmediateAcceptance BY_PRIORITY = new ImmediateAcceptance();

  private static final Set<Property> PROPERTIES =
      Collections.unmodifiableSet(EnumSet.of(Property.PARETO_EFFICIENT));

  private ImmediateAcceptance() {}

  /** {@return the mechanism} */
  public static ImmediateAcceptance byPriority() {
    return BY_PRIORITY;
  }

  @Override
  public String name() {
    return "immediate-acceptance";
  }

  @Override
  public Assignment assign(Market market) {
    Objects.requireNonNull(market, "ImmediateAcceptance.market");
    checkParts(market);
    Interrupts.check();
    int[] rounds = new int[market.pairs()];
    for (int intern = 0; intern < market.interns(); intern++) {
      Interrupts.checkAt(intern);
      int round = 0;
      for (int pair = market.firstPair(intern); pair < market.endPair(intern); pair++) {
        round = Math.max(round + 1, market.choice(intern, pair));
        rounds[pair] = round;
      }
    }
    return new PairsInTurn(market, (intern, pair) -> market.priority(pair)).run(rounds);
  }

  /** The round of a pair: its choice, or else the one after that of the pair before. */
  private static int round(Market market, int pair) {
    int round = 0;
    int intern = market.intern(pair);
    for (int at = market.firstPair(intern); at <= pair; at++) {
      round = Math.max(round + 1, market.choice(intern, at));
    }
    return round;
  }

  @Override
  public Set<Property> properties() {
    return PROPERTIES;
  }

  @Override
  public ResultReading reading() {
    return ResultReading.ACCOUNT;
  }

  @Override
  public Account account(Market market, Assignment assignment) {
    return new TurnAccount(
        market, assignment, pair -> new Turn.OfRound(round(market, pair), market.priority(pair)));
  }

  @Override
  public String toString() {
    return name();
  }
}
