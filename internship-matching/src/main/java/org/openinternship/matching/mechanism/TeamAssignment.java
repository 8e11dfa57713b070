package org.openinternship.matching.mechanism;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.LastFill;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.optimum.Composition;
import org.openinternship.matching.optimum.CompositionOptimum;
import org.openinternship.matching.optimum.Objective;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.optimum.SearchOutcome;
import org.openinternship.matching.optimum.SearchStatus;
import org.openinternship.matching.optimum.StandardObjective;

/**
 * The assignment that is best by objectives among those whose teams are made of what the
 * {@linkplain Market#teams() rules of the market} ask for: see {@link CompositionOptimum} for the
 * search and its time. It is exact where its limit allows, and else the best that was found; {@link
 * #outcome} tells which. Projects and groups with a {@linkplain Market#minimum minimum} have it, or
 * close. Without rules it is best by the objectives alone.
 *
 * <p>Objectives before the price of rules decide first, then the price, then the others, and last
 * {@link StandardObjective#LIST_ORDER}. Interns' lists decide; orders of projects do not. Where no
 * assignment keeps the rules without a price, the run ends with a {@link NothingFoundException}
 * that names those that cannot be kept together.
 *
 * <p>Interns who {@linkplain Market#withLast come last} get what the others leave, and the rules
 * hold for them too: the others have the same places as if nobody came after them; where limits,
 * minimums or rules without a price ask for somebody, the best with which these can be kept.
 *
 * <p>It promises nothing: neither stable nor strategy-proof, and the rules may cost somebody a
 * better place that nobody else wants. Of such a place it tells which rule would be broken if the
 * intern went there and everybody else stayed.
 */
public final class TeamAssignment implements BestByObjectives {
  /** The limit if nothing else is said: 1,000 steps, the same result on every machine. */
  public static final SearchLimit STANDARD_LIMIT = SearchLimit.steps(1_000);

  private static final TeamAssignment LEAST_RANK_SUM =
      of(STANDARD_LIMIT, List.of(StandardObjective.SIZE), List.of(StandardObjective.RANK_SUM));

  private final SearchLimit limit;
  private final List<Objective> objectives;
  private final List<Objective> objectivesAfterPrice;

  private TeamAssignment(
      SearchLimit limit, List<Objective> objectives, List<Objective> objectivesAfterPrice) {
    this.limit = limit;
    this.objectives = objectives;
    this.objectivesAfterPrice = objectivesAfterPrice;
  }

  /**
   * Returns the one that first gives the most places, then keeps to the rules that have a price,
   * then has the least sum of ranks, within {@link #STANDARD_LIMIT}.
   *
   * @return the mechanism
   */
  public static TeamAssignment leastRankSum() {
    return LEAST_RANK_SUM;
  }

  /**
   * Returns the mechanism of other objectives.
   *
   * @param limit how long is searched; where results are stored or compared, one of steps
   * @param objectives those before the price of rules, the first one decides first
   * @param objectivesAfterPrice those after it
   * @return the mechanism; equal to one of the same limit and objectives
   * @throws IllegalArgumentException if the objectives are none that a {@link Composition} takes
   */
  public static TeamAssignment of(
      SearchLimit limit, List<Objective> objectives, List<Objective> objectivesAfterPrice) {
    Objects.requireNonNull(limit, "TeamAssignment.limit");
    Objects.requireNonNull(objectives, "TeamAssignment.objectives");
    Objects.requireNonNull(objectivesAfterPrice, "TeamAssignment.objectivesAfterPrice");
    Composition.builder()
        .objectives(objectives)
        .objectivesAfterPrice(ByObjectives.thenListOrder(objectivesAfterPrice))
        .build();
    return new TeamAssignment(limit, List.copyOf(objectives), List.copyOf(objectivesAfterPrice));
  }

  /**
   * Returns this mechanism with another limit.
   *
   * @param other how long is searched; where results are stored or compared, one of steps
   * @return the mechanism
   */
  public TeamAssignment within(SearchLimit other) {
    Objects.requireNonNull(other, "TeamAssignment.limit");
    return new TeamAssignment(other, objectives, objectivesAfterPrice);
  }

  /** {@return those before the price of rules, the first one decides first, then those after it} */
  @Override
  public List<Objective> objectives() {
    return Stream.concat(objectives.stream(), objectivesAfterPrice.stream()).toList();
  }

  /** {@return how long is searched} */
  public SearchLimit limit() {
    return limit;
  }

  /**
   * {@return what counts by its labels, as in {@code teams/size+price+rank-sum}, and the limit, if
   * it is another than {@link #STANDARD_LIMIT}}
   */
  @Override
  public String name() {
    Stream<String> before = Stream.concat(ByObjectives.labels(objectives), Stream.of("price"));
    Stream<String> all = Stream.concat(before, ByObjectives.labels(objectivesAfterPrice));
    return ByObjectives.name("teams", all) + ByObjectives.suffix(limit, STANDARD_LIMIT);
  }

  @Override
  public Assignment assign(Market market) {
    return outcome(market).assignment();
  }

  @Override
  public MechanismOutcome outcome(Market market) {
    CompositionOptimum first = optimum(market);
    Assignment found = first.assignment().orElseThrow(() -> nothing(market, first.status()));
    SearchOutcome known = first.outcome().orElseThrow();
    if (market.lastFill().isEmpty()) {
      return MechanismOutcome.of(found, known);
    }
    CompositionOptimum last = first.withLast(ofLast(market), limit);
    return LastRound.outcome(known, last.assignment().orElse(found), last.outcome());
  }

  /** Their price counts after as many of them have a place as can. */
  private Composition ofLast(Market market) {
    LastFill fill = market.lastFill().orElseThrow();
    if (fill == LastFill.AS_OTHERS) {
      return composition(market, objectives, ByObjectives.thenListOrder(objectivesAfterPrice));
    }
    List<Objective> sizeFirst = LastRound.objectives(market, fill, objectives);
    return composition(market, sizeFirst.subList(0, 1), sizeFirst.subList(1, sizeFirst.size()));
  }

  /**
   * Tells whether no assignment keeps the rules without a price beside limits, minimums and pins.
   * The search ends at the first one that does, whatever it is worth.
   *
   * @param market the market, with facts that tell who has the properties of its rules
   * @return true if it is proven that there is none; false if there is one, or if neither is known
   *     within the limit
   * @throws MarketRefusedException if the market has a part that it cannot {@linkplain #honours
   *     honour}
   */
  public boolean isImpossible(Market market) {
    Objects.requireNonNull(market, "TeamAssignment.market");
    checkParts(market);
    return TeamConflict.isImpossible(market.withTeams(List.of()), TeamRules.of(market), limit);
  }

  private NothingFoundException nothing(Market market, SearchStatus status) {
    List<String> rules =
        status == SearchStatus.IMPOSSIBLE
            ? TeamConflict.smallest(market.withTeams(List.of()), TeamRules.of(market), limit)
            : List.of();
    return new NothingFoundException(name(), status, rules, limit);
  }

  /**
   * Finds the assignment with its status and bound; of those who do not come last, where some do,
   * as {@link CompositionOptimum#withLast} gives these what is left.
   *
   * @param market the market, with facts that tell who has the properties of its rules
   * @return what was found
   * @throws MarketRefusedException if the market has a part that it cannot {@linkplain #honours
   *     honour}
   */
  public CompositionOptimum optimum(Market market) {
    Objects.requireNonNull(market, "TeamAssignment.market");
    checkParts(market);
    Composition composition =
        composition(market, objectives, ByObjectives.thenListOrder(objectivesAfterPrice));
    return CompositionOptimum.of(market.withTeams(List.of()), composition, limit);
  }

  private static Composition composition(
      Market market, List<Objective> objectives, List<Objective> objectivesAfterPrice) {
    return Composition.builder()
        .objectives(objectives)
        .objectivesAfterPrice(objectivesAfterPrice)
        .rules(TeamRules.of(market))
        .build();
  }

  @Override
  public Set<MarketPart> honours() {
    return ByObjectives.honoursLimitsAnd(
        MarketPart.MINIMUMS, MarketPart.TEAMS, MarketPart.LAST_INTERNS);
  }

  /**
   * Tells of a place that was left which rule the intern would break there, if any; and without
   * rules at which level each pair would fall behind, as {@link OptimalAssignment} does.
   */
  @Override
  public Account account(Market market, Assignment assignment) {
    Objects.requireNonNull(market, "TeamAssignment.market");
    Objects.requireNonNull(assignment, "TeamAssignment.assignment");
    checkParts(market);
    if (!market.teams().isEmpty()) {
      return new TeamAccount(market, assignment);
    }
    Objective[] all = objectives().toArray(Objective[]::new);
    if (all.length == 0) {
      return Account.none();
    }
    return market.parts().contains(MarketPart.MINIMUMS)
        ? FillOrCloseAssignment.of(limit, all).account(market, assignment)
        : OptimalAssignment.of(all).account(market, assignment);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TeamAssignment that
        && limit.equals(that.limit)
        && objectives.equals(that.objectives)
        && objectivesAfterPrice.equals(that.objectivesAfterPrice);
  }

  @Override
  public int hashCode() {
    return name().hashCode();
  }

  @Override
  public String toString() {
    return name();
  }
}
