package org.openinternship.matching.mechanism;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;

/**
 * The match of the co-operative programs at Waterloo and of the Asper school: for each pair the two
 * ranks are added and a number is drawn; again and again the pair with the lowest sum, and between
 * equal sums with the lowest number, is made while its intern is free and the project has a seat.
 *
 * <p><b>Ranks.</b> The rank by the intern is the {@linkplain Market#choice choice}: pairs that fell
 * away before it count, and tied ones share the better number. The rank at the project is its
 * {@linkplain Market#tier tier}, counted from 1: tied interns share it, and the next tier follows
 * without a gap. No rank counts more than a blank does. Through an engine, projects that an intern
 * does not rank, blanks, unranked bids and suggestions, count as a blank, and so do interns whom no
 * ranking names; points never count as ranks, and neither does a ranking of projects, which says
 * nothing of interns.
 *
 * <p><b>Numbers</b> are drawn for each pair by the keys of both, as in a {@linkplain
 * Lottery#perProject lottery for each project} with the market's seed, also where the market's
 * lottery draws once for each intern. Pinned interns sit before the first pair.
 *
 * <p>Promises nothing: neither stable nor Pareto-efficient nor strategy-proof. Pairs that would
 * both rather be together are reported beside the match.
 *
 * <p>Time O(m log m) at worst for m pairs; memory 16 bytes a pair while it runs.
 *
 * <p>Source: University of Waterloo, Co-operative Education, <i>Ranking and matching</i>.
 */
public final class RankSum implements Mechanism {
  /** The largest number that a blank may count. */
  public static final int MAX_BLANK = 1_000;

  private static final RankSum BLANKS_COUNT_TEN = new RankSum(10);

  private final int blank;

  private RankSum(int blank) {
    this.blank = blank;
  }

  /** {@return the mechanism in which a blank counts 10, as at Waterloo} */
  public static RankSum blanksCountTen() {
    return BLANKS_COUNT_TEN;
  }

  /**
   * Returns the mechanism with another number for a blank.
   *
   * @param blank 1 to 1,000: what no rank counts, and every rank beyond it
   * @return the mechanism
   * @throws IllegalArgumentException if the number is out of bounds
   */
  public static RankSum blanksCount(int blank) {
    Bounds.check("RankSum", "blank", blank, 1, MAX_BLANK);
    return blank == 10 ? BLANKS_COUNT_TEN : new RankSum(blank);
  }

  /** {@return the number that a blank counts, and every rank beyond it} */
  public int blank() {
    return blank;
  }

  @Override
  public String name() {
    return "rank-sum/blank-" + blank;
  }

  @Override
  public Assignment assign(Market market) {
    Objects.requireNonNull(market, "RankSum.market");
    checkParts(market);
    Interrupts.check();
    int[] sums = new int[market.pairs()];
    for (int intern = 0; intern < market.interns(); intern++) {
      Interrupts.checkAt(intern);
      for (int pair = market.firstPair(intern); pair < market.endPair(intern); pair++) {
        sums[pair] = byIntern(market, intern, pair) + byProject(market, pair);
      }
    }
    return new PairsInTurn(
            market, (intern, pair) -> market.lots().numberOfPair(market.project(pair), intern))
        .run(sums);
  }

  private int byIntern(Market market, int intern, int pair) {
    return Math.min(market.choice(intern, pair), blank);
  }

  private int byProject(Market market, int pair) {
    return Math.min(market.tier(pair), blank - 1) + 1;
  }

  @Override
  public Set<Property> properties() {
    return Collections.unmodifiableSet(EnumSet.noneOf(Property.class));
  }

  /** {@return what a blank counts} */
  @Override
  public int countedRanks() {
    return blank;
  }

  @Override
  public ResultReading reading() {
    return ResultReading.ACCOUNT;
  }

  @Override
  public Account account(Market market, Assignment assignment) {
    return new TurnAccount(
        market,
        assignment,
        pair ->
            new Turn.OfRanks(
                byIntern(market, market.intern(pair), pair),
                byProject(market, pair),
                market.lots().numberOfPair(market.project(pair), market.intern(pair))));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RankSum that && blank == that.blank;
  }

  @Override
  public int hashCode() {
    return blank;
  }

  @Override
  public String toString() {
    return name();
  }
}
