package org.openinternship.matching.mechanism;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;

/**
 * A pure function from a market to an assignment: same market, same assignment, on every machine
 * and in every thread. {@link #standard} holds the mechanisms that come with the library; a host
 * adds its own by implementing this interface, or with {@link #of}.
 *
 * <p>What an engine promises depends on its policy too: {@link
 * org.openinternship.matching.policy.MatchingPolicy#properties}.
 *
 * <p>A mechanism that promises nothing is explained by what is: which seats are taken. What it says
 * beyond that, by {@link #properties} and {@link #reading}, must hold for every market.
 */
public interface Mechanism {

  /** A promise of a mechanism about every result, whatever the market. */
  enum Property {
    /**
     * No pair of an intern and a project would both rather be together, in the sense of the choice
     * of the best pairs that the capacities allow.
     */
    STABLE,
    /** No intern ever gains by a list that is not its true one. */
    STRATEGY_PROOF_FOR_INTERNS,
    /** No intern prefers another stable result; where shared groups order interns, not pairs. */
    BEST_FOR_INTERNS,
    /**
     * The best stable result for projects and the worst for interns; where shared groups order
     * interns, not pairs.
     */
    BEST_FOR_PROJECTS,
    /**
     * No other feasible assignment gives some intern a better place and none a worse one. Feasible
     * means: within every capacity of the tree, only pairs of the market, every pin kept. Better
     * and worse go by the market's lists, in which every tie is broken: where two projects were
     * tied on an intern's list, the other one counts as worse, and for the list with its ties the
     * result need not be efficient.
     */
    PARETO_EFFICIENT
  }

  /** Whose orders a mechanism may go by. */
  enum Orders {
    /** The lists of interns. */
    INTERNS,
    /** The order of pairs at each project, or at what stands above it. */
    PROJECTS
  }

  /**
   * Returns the name as it is written into results and JSON.
   *
   * @return a text that is not blank, and unique among the mechanisms in use
   */
  String name();

  /**
   * Runs the mechanism. Pinned interns sit where they are pinned.
   *
   * @param market the market
   * @return a feasible assignment
   * @throws MarketRefusedException if the market has a part that the mechanism cannot {@linkplain
   *     #honours honour}
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  Assignment assign(Market market);

  /**
   * Runs the mechanism and tells what it knows of the result: how good it is where it was searched
   * for, whether it is stable where interns are linked. A pure function, as {@link #assign} is.
   *
   * @param market the market
   * @return the assignment that {@link #assign} gives; by default nothing is known of it
   * @throws MarketRefusedException as {@link #assign} does
   * @throws java.util.concurrent.CancellationException as {@link #assign} does
   */
  @SuppressWarnings("NullAway") // what a host's own gives is told by who asks for it
  default MechanismOutcome outcome(Market market) {
    Objects.requireNonNull(market, "Mechanism.market");
    Assignment given = assign(market);
    return given == null ? null : MechanismOutcome.of(given);
  }

  /**
   * Returns what the mechanism promises.
   *
   * @return an immutable set; empty by default: it promises nothing
   */
  default Set<Property> properties() {
    return Set.of();
  }

  /**
   * Tells whose orders can decide anything. Who is acceptable to whom counts in any case: only such
   * pairs are in a market.
   *
   * @return an immutable set; both sides by default
   */
  default Set<Orders> listensTo() {
    return Set.of(Orders.INTERNS, Orders.PROJECTS);
  }

  /**
   * Tells from which rank on the mechanism counts all ranks alike, so that an engine can count
   * interns whom no ranking names, and projects that an intern does not rank, as it counts those:
   * it puts them behind so many ranks, however short the ranking or the list is.
   *
   * @return 0 or more; 0 by default: ranks only order
   */
  default int countedRanks() {
    return 0;
  }

  /**
   * Returns the optional parts of a market that the mechanism honours. It refuses a market with any
   * other part: {@link #checkParts} does so, and the engine before it runs a mechanism.
   *
   * @return an immutable set; by default limits over several projects
   */
  default Set<MarketPart> honours() {
    return Set.of(MarketPart.SHARED_LIMITS);
  }

  /**
   * Tells whether the mechanism goes by the {@linkplain Market#targets targets} of a market. An
   * engine says so where a cohort has none then, and where it has some that nothing goes by.
   *
   * @return false by default
   */
  default boolean goesByTargets() {
    return false;
  }

  /**
   * Returns the definition by which a row of a joint list blocks a result; asked where interns are
   * linked.
   *
   * @return the definition; empty by default, and an engine refuses linked interns then
   */
  default Optional<JointBlocking> jointBlocking() {
    return Optional.empty();
  }

  /**
   * Refuses a market with a part that the mechanism cannot honour. An {@link #assign} begins with
   * it.
   *
   * @param market the market
   * @throws MarketRefusedException if it has such a part; it names the first
   */
  default void checkParts(Market market) {
    Objects.requireNonNull(market, "Mechanism.market");
    Set<MarketPart> honoured = honours();
    for (MarketPart part : MarketPart.values()) {
      if (market.parts().contains(part) && !honoured.contains(part)) {
        throw new MarketRefusedException(name(), part, market.parts());
      }
    }
  }

  /**
   * Tells how results can be read.
   *
   * @return by default {@link ResultReading#PRIORITY_CUTOFFS} for a mechanism that promises to be
   *     {@link Property#STABLE}, which is the same, and {@link ResultReading#NONE} for any other
   */
  default ResultReading reading() {
    return properties().contains(Property.STABLE)
        ? ResultReading.PRIORITY_CUTOFFS
        : ResultReading.NONE;
  }

  /**
   * Tells how the mechanism came to an assignment; asked where the {@link #reading} is {@link
   * ResultReading#ACCOUNT}. A pure function, as {@link #assign} is, which may run the mechanism
   * again.
   *
   * @param market the market
   * @param assignment what the mechanism made of it
   * @return the account; by default it has nothing to say
   */
  default Account account(Market market, Assignment assignment) {
    Objects.requireNonNull(market, "Mechanism.market");
    Objects.requireNonNull(assignment, "Mechanism.assignment");
    return Account.none();
  }

  /**
   * Makes a mechanism of a host's own that promises nothing. Whether the thread is interrupted is
   * looked at before the rule runs; a rule that takes long should look again.
   *
   * @param name its name
   * @param rule the assignment for a market
   * @return the mechanism; equal to one with the same name and rule
   * @throws IllegalArgumentException if the name is blank
   */
  static Mechanism of(String name, Function<Market, Assignment> rule) {
    Objects.requireNonNull(name, "Mechanism.name");
    return new CustomMechanism(name, rule);
  }

  /** {@return the mechanisms that come with the library, the default one first} */
  static List<Mechanism> standard() {
    return List.of(
        DeferredAcceptance.internProposing(),
        DeferredAcceptance.projectProposing(),
        SerialDictatorship.byLottery(),
        RankSum.blanksCountTen(),
        PriorityDraw.firstChoicePass(),
        ImmediateAcceptance.byPriority(),
        HostPicks.internChooses(),
        HostPicks.outreachy(),
        TopTradingCycles.byPriority(),
        ReservedSeats.internProposing(),
        SeveralPlaces.internProposing(),
        TiesKept.twoThirds(),
        JointDeferredAcceptance.leftSeatsServe(),
        JointDeferredAcceptance.by(JointBlocking.LEFT_SEATS_COUNT),
        OptimalAssignment.leastRankSum(),
        OptimalAssignment.rankMaximal(),
        OptimalAssignment.greedyMaximum(),
        OptimalAssignment.generousMaximum(),
        FillOrCloseAssignment.generousMaximum(),
        TeamAssignment.leastRankSum(),
        GreatestTotal.ofScores());
  }
}
