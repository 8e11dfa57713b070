package org.openinternship.matching.stable;

import java.util.BitSet;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PairFact;
import org.openinternship.matching.mechanism.DeferredAcceptance;

/**
 * All stable assignments of a market, of which there is at least one and may be more than can be
 * counted: the intern-optimal one, and the <i>rotations</i> that lead from it to the others.
 *
 * <p><b>Stable</b> means here what it means for the engine: no intern and project would rather be
 * together, where the project's side chooses by its one order of pairs as many as the capacities
 * allow ({@link org.openinternship.matching.verify.Stability#CHOICE}). Where every shared group
 * orders interns, both definitions there agree. Pins are kept in all of them, and ties are broken
 * as the market broke them: whoever wants those of other lots makes another market.
 *
 * <p><b>A rotation</b> is the smallest step: a circle of interns each of whom moves to a later
 * choice and takes the seat that the next one gives up. The stable assignments are exactly what
 * comes of carrying out rotations, each after those that must come before it. So they all place the
 * same interns; as many sit at each institution in all of them; and what all interns like better,
 * the projects' side likes less.
 *
 * <p><b>Capacity trees</b> are supported: what they choose is a greedy choice on a matroid, so the
 * stable assignments are a distributive lattice as those without groups are.
 *
 * <p>Immutable and safe to share. {@link #of} takes O(m log m) for m pairs where no limit over
 * several projects can fill, and else O(r m (d + log m)) for r rotations and depth d; memory O(m),
 * and O(r^2) bits where such a limit can fill. The number of rotations is less than m. Every method
 * that searches ends with a {@link java.util.concurrent.CancellationException} when its thread is
 * interrupted.
 *
 * <p>Sources: Gusfield, Irving, <i>The stable marriage problem: structure and algorithms</i>
 * (1989); Bansal, Agrawal, Malhotra, <i>Polynomial time algorithm for an optimal stable assignment
 * with multiple partners</i> (2007); Fleiner, <i>A fixed-point approach to stable matchings and
 * some applications</i> (2003), for matroids.
 */
public final class StableAssignments {
  private final Market market;
  private final Assignment internOptimal;
  private final Rotations rotations;
  private final Precedence precedence;

  private StableAssignments(Market market) {
    this.market = market;
    this.internOptimal = DeferredAcceptance.internProposing().assign(market);
    this.rotations = new RotationWalk(market, internOptimal).all();
    this.precedence =
        SharedLimits.canFill(market)
            ? SharedPrecedence.of(market, internOptimal, rotations)
            : FlatPrecedence.of(market, internOptimal, rotations);
  }

  /**
   * Finds the rotations of a market.
   *
   * @param market the market
   * @return its stable assignments
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public static StableAssignments of(Market market) {
    Objects.requireNonNull(market, "StableAssignments.market");
    return new StableAssignments(market);
  }

  /**
   * Returns the number of rotations: there is one more stable assignment than rotations if each has
   * to wait for the one before it, and at most {@code 2^rotations()}.
   *
   * @return 0 if there is only one stable assignment
   */
  public int rotations() {
    return rotations.count();
  }

  /**
   * Returns the stable assignment that every intern likes best.
   *
   * @return what {@link DeferredAcceptance#internProposing} gives
   */
  public Assignment internOptimal() {
    return internOptimal;
  }

  /**
   * Returns the stable assignment that every intern likes least and the projects' side best.
   *
   * @return that of all rotations
   */
  public Assignment projectOptimal() {
    BitSet all = new BitSet();
    all.set(0, rotations.count());
    return after(all);
  }

  /**
   * Returns the stable assignment with the least sum of ranks on both sides.
   *
   * <p>The ranks of a pair are the {@linkplain Market#choice choice} that it is of its intern, and
   * 1 more than the number of interns of the market with a better tier at its project; so those
   * whom a project likes the same have the same rank there. Pinned interns do not count.
   *
   * @return of several the one that all interns like best; in O(r^2 s) at worst for r rotations, s
   *     of them that must come before another, and far less on most markets
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public Assignment leastTotalRank() {
    int[] ranks = new ProjectLists(market).ranks();
    return after(
        LeastTotal.of(rotations, precedence, pair -> (long) market.choice(pair) + ranks[pair]));
  }

  /**
   * Returns the stable assignment with the least total of a number that the market's {@linkplain
   * Market#facts facts} tell of each pair: the greatest total score, where points are told with a
   * minus. Pinned interns do not count. Stable assignments all place the same interns, so nobody is
   * left out to save a number. For what that costs against all assignments see {@link
   * StabilityPrice}.
   *
   * @param fact what to add up; numbers are from -2^38 to 2^38, lower is better
   * @return of several the one that all interns like best; in the time of {@link #leastTotalRank}
   * @throws IllegalArgumentException if the market tells no numbers, one is out of bounds, or what
   *     rotations save together is 2^62 or more
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public Assignment leastTotal(PairFact fact) {
    Objects.requireNonNull(fact, "StableAssignments.fact");
    return after(LeastTotal.of(rotations, precedence, new PairNumbers(market, fact)::of));
  }

  /**
   * Returns the stable assignment in which the worst rank of all is best, be it the choice of an
   * intern or the rank of an intern at a project, as {@link #leastTotalRank} counts them.
   *
   * @return of several the one that all interns like best; in O(m log m)
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public Assignment leastRegret() {
    return after(LeastRegret.of(market, internOptimal, rotations, precedence));
  }

  /**
   * Returns every stable assignment once, each made when it is asked for: the intern-optimal one
   * first, and all others in the lexicographic order of the rotations that lead to them. So an
   * assignment follows one that it differs from by one rotation, or by going back before some; the
   * order is the same in every run.
   *
   * <p>The stream remembers O(n + r) for n interns and r rotations, however many it gave, and takes
   * as much time for one at worst and O(n) in the mean, beside the rotations carried out. It is not
   * split among threads.
   *
   * @return a new sequential stream; limit it, since there may be as many as {@code 2^rotations()}
   */
  public Stream<Assignment> stream() {
    Holdings holdings = new Holdings(market, internOptimal, rotations);
    return StreamSupport.stream(new ClosedSets(precedence, holdings), false);
  }

  private Assignment after(BitSet closed) {
    Holdings holdings = new Holdings(market, internOptimal, rotations);
    closed.stream().forEachOrdered(holdings::carryOut);
    return holdings.assignment();
  }

  /** {@return the name of this type, its market and the number of rotations} */
  @Override
  public String toString() {
    return "StableAssignments(" + market + ", " + rotations.count() + " rotations)";
  }
}
