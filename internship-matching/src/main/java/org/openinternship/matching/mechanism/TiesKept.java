package org.openinternship.matching.mechanism;

import java.util.Objects;
import java.util.Set;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;

/**
 * Stable placements of many where ties are left as they are: a market breaks ties by lots, and this
 * mechanism goes by the ties instead, the equal {@linkplain Market#choice(int) choices} of interns
 * and the equal {@linkplain Market#tier tiers} of projects, and uses the freedom to place more.
 * Lots decide only between results that are alike.
 *
 * <p>The result is <i>weakly stable</i>: no intern and project would both be strictly better off
 * together, in the lists with their ties. Weakly stable results can differ in size by a factor of
 * two, and to find the largest is NP-hard. This one places at least two thirds as many as the
 * largest, whatever the market. Interns propose; tied projects with a free seat come first, whoever
 * could still turn to one such gives way to anybody, and who was refused by all asks all once more
 * and then wins every tie.
 *
 * <p>It promises none of the {@linkplain Mechanism.Property properties}: those are said of the
 * lists as the lots have broken them, and there somebody may be preferred by lot and not be placed.
 * An intern can gain by another list.
 *
 * <p>Limits over several projects and reserved seats are refused: the guarantee is not known with
 * them. Pinned interns sit before the first proposal.
 *
 * <p>Time O(m log s) for m pairs and s seats of a project, memory O(m) at worst; no recursion.
 *
 * <p>Source: Kiraly, <i>Linear time local approximation algorithm for maximum stable marriage</i>
 * (2013), for ties on both sides, each seat of a project as one of several tied.
 */
public final class TiesKept implements Mechanism {
  private static final TiesKept TWO_THIRDS = new TiesKept();

  private TiesKept() {}

  /** {@return the mechanism that places at least two thirds of the most possible} */
  public static TiesKept twoThirds() {
    return TWO_THIRDS;
  }

  @Override
  public String name() {
    return "ties-kept/two-thirds";
  }

  @Override
  public Assignment assign(Market market) {
    Objects.requireNonNull(market, "TiesKept.market");
    checkParts(market);
    Interrupts.check();
    return new TiedProposals(market).run();
  }

  @Override
  public Set<Property> properties() {
    return Set.of();
  }

  @Override
  public Set<MarketPart> honours() {
    return Set.of();
  }

  @Override
  public ResultReading reading() {
    return ResultReading.NONE;
  }

  @Override
  public String toString() {
    return name();
  }
}
