package org.openinternship.matching.rematch;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.MechanismOutcome;

/** A mechanism in which not everybody may move: it promises nothing, and hears what it heard. */
record Rematched(Mechanism usual, String way, Function<Market, MechanismOutcome> rule)
    implements Mechanism {

  @Override
  public String name() {
    return usual.name() + "/" + way;
  }

  @Override
  public Assignment assign(Market market) {
    return outcome(market).assignment();
  }

  /** {@return what the usual one knows of the places that were open to it} */
  @Override
  public MechanismOutcome outcome(Market market) {
    checkParts(market);
    Interrupts.check();
    return rule.apply(market);
  }

  @Override
  public Set<Orders> listensTo() {
    return usual.listensTo();
  }

  @Override
  public int countedRanks() {
    return usual.countedRanks();
  }

  @Override
  public boolean goesByTargets() {
    return usual.goesByTargets();
  }

  /**
   * {@return shared limits and interns who come last, if the usual one honours them, and nothing
   * else that it may honour: places are kept one by one}
   */
  @Override
  public Set<MarketPart> honours() {
    // Who keeps a reserved seat as a pin may not sit where the reserves would seat them; who keeps
    // a place keeps a project open that others may not fill, and may leave a team without those
    // whom its rules ask for.
    EnumSet<MarketPart> honoured = EnumSet.of(MarketPart.SHARED_LIMITS, MarketPart.LAST_INTERNS);
    honoured.retainAll(usual.honours());
    return Collections.unmodifiableSet(honoured);
  }

  @Override
  public String toString() {
    return name();
  }
}
