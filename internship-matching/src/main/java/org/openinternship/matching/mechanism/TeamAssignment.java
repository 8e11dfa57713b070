package org.openinternship.matching.mechanism;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.market.PairFacts;
import org.openinternship.matching.optimum.Composition;
import org.openinternship.matching.optimum.CompositionOptimum;
import org.openinternship.matching.optimum.CompositionRule;
import org.openinternship.matching.optimum.Objective;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.optimum.SearchStatus;
import org.openinternship.matching.optimum.StandardObjective;

/**
 * The assignment that is best by objectives among those whose teams are made of what rules ask for:
 * see {@link CompositionOptimum}. Who has the property of a rule the market's facts tell, as an
 * engine does for team rules of a policy.
 *
 * <p>Objectives before the price of rules decide first, then the price, then the others, and last
 * {@link StandardObjective#LIST_ORDER}. Interns' lists decide; orders of projects do not. Where no
 * assignment keeps the rules without a price, or none was found within the steps, the run ends with
 * an {@link IllegalArgumentException} that names them.
 *
 * <p>It promises nothing: neither stable nor strategy-proof, and the rules may cost somebody a
 * better place that nobody else wants. Results are explained by which seats are taken.
 */
public final class TeamAssignment implements Mechanism {
  private final long maxSteps;
  private final List<TeamFact> rules;
  private final List<Objective> objectives;
  private final List<Objective> objectivesAfterPrice;

  private TeamAssignment(
      long maxSteps,
      List<TeamFact> rules,
      List<Objective> objectives,
      List<Objective> objectivesAfterPrice) {
    this.maxSteps = maxSteps;
    this.rules = rules;
    this.objectives = objectives;
    this.objectivesAfterPrice = objectivesAfterPrice;
  }

  /**
   * Returns the mechanism that first gives the most places, then keeps to the rules that have a
   * price, then has the least sum of ranks.
   *
   * @param maxSteps how many parts of the search are looked at where the rules need one, at least 1
   * @param rules about teams, each with a name of its own
   * @return the mechanism
   * @throws IllegalArgumentException if there are no steps, or two rules have the same name
   */
  public static TeamAssignment of(long maxSteps, List<? extends TeamFact> rules) {
    return of(
        maxSteps, rules, List.of(StandardObjective.SIZE), List.of(StandardObjective.RANK_SUM));
  }

  /**
   * Returns the mechanism of other objectives.
   *
   * @param maxSteps how many parts of the search are looked at where the rules need one, at least 1
   * @param rules about teams, each with a name of its own
   * @param objectives those before the price of rules, the first one decides first
   * @param objectivesAfterPrice those after it
   * @return the mechanism
   * @throws IllegalArgumentException if there are no steps, two rules have the same name, or the
   *     objectives are none that a {@link Composition} takes
   */
  public static TeamAssignment of(
      long maxSteps,
      List<? extends TeamFact> rules,
      List<Objective> objectives,
      List<Objective> objectivesAfterPrice) {
    Objects.requireNonNull(rules, "TeamAssignment.rules");
    Objects.requireNonNull(objectives, "TeamAssignment.objectives");
    Objects.requireNonNull(objectivesAfterPrice, "TeamAssignment.objectivesAfterPrice");
    Bounds.checkMin("TeamAssignment", "maxSteps", maxSteps, 1);
    List<TeamFact> all = List.copyOf(rules);
    List<String> names = all.stream().map(TeamFact::name).toList();
    for (String name : names) {
      Bounds.check(
          Collections.frequency(names, name) == 1,
          "TeamAssignment",
          "name of a rule",
          name,
          "that of one rule alone");
    }
    List<Objective> last = new ArrayList<>(objectivesAfterPrice);
    last.add(StandardObjective.LIST_ORDER);
    Composition.builder().objectives(objectives).objectivesAfterPrice(last).build();
    return new TeamAssignment(maxSteps, all, List.copyOf(objectives), last);
  }

  /** {@return the goals by their labels, as in {@code teams/size+price+rank-sum}} */
  @Override
  public String name() {
    List<String> labels = new ArrayList<>();
    objectives.forEach(objective -> labels.add(objective.label()));
    if (rules.stream().anyMatch(rule -> rule.price().isPresent())) {
      labels.add("price");
    }
    int given = objectivesAfterPrice.size() - 1;
    objectivesAfterPrice.subList(0, given).forEach(objective -> labels.add(objective.label()));
    return labels.stream().collect(Collectors.joining("+", "teams/", ""));
  }

  @Override
  public Assignment assign(Market market) {
    return outcome(market).assignment();
  }

  @Override
  public MechanismOutcome outcome(Market market) {
    CompositionOptimum found = optimum(market);
    return MechanismOutcome.of(
        found.assignment().orElseThrow(() -> nothing(found.status())),
        found.outcome().orElseThrow());
  }

  private IllegalArgumentException nothing(SearchStatus status) {
    return new IllegalArgumentException(
        "TeamAssignment: "
            + (status == SearchStatus.UNDECIDED
                ? "no assignment was found in " + maxSteps + " steps that keeps the rules "
                : "no assignment keeps the rules ")
            + rules.stream().filter(rule -> rule.price().isEmpty()).map(TeamFact::name).toList()
            + ". Maybe give one of them a price?");
  }

  /**
   * Finds the assignment with its status and bound.
   *
   * @param market the market, with facts that tell who has the properties of the rules
   * @return what was found
   * @throws MarketRefusedException if the market has a part that it cannot {@linkplain #honours
   *     honour}
   */
  public CompositionOptimum optimum(Market market) {
    Objects.requireNonNull(market, "TeamAssignment.market");
    checkParts(market);
    Composition.Builder composition =
        Composition.builder().objectives(objectives).objectivesAfterPrice(objectivesAfterPrice);
    rules.forEach(rule -> add(composition, market, rule));
    return CompositionOptimum.of(market, composition.build(), SearchLimit.steps(maxSteps));
  }

  /** Adds a rule, if it is about any project that somebody can come to. */
  private static void add(Composition.Builder composition, Market market, TeamFact fact) {
    PairFacts facts =
        market
            .facts()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "TeamAssignment: the market tells no numbers, but teams go by "
                            + fact.name()
                            + ". Maybe give them with Market.withFacts?"));
    CompositionRule.Builder rule =
        CompositionRule.builder()
            .label(fact.name())
            .minInterns(fact.minInterns())
            .maxInterns(fact.maxInterns())
            .price(fact.price())
            .squared(fact.squared())
            .excusesEmpty(true);
    boolean any = false;
    for (int i = 0; i < market.interns(); i++) {
      Interrupts.checkAt(i);
      int end = market.isPinned(i) ? market.firstPair(i) : market.endPair(i);
      for (int pair = market.firstPair(i); pair < end; pair++) {
        any |= add(rule, facts.number(fact, i, market.project(pair)), i, market.project(pair));
      }
      if (market.isPinned(i)) {
        int project = market.pinnedProject(i);
        any |= add(rule, facts.number(fact, i, project), i, project);
      }
    }
    if (any) {
      composition.addRules(rule.build());
    }
  }

  private static boolean add(CompositionRule.Builder rule, long number, int intern, int project) {
    if (number == TeamFact.HAS) {
      rule.addInterns(intern);
    }
    if (number != TeamFact.NOT_ABOUT) {
      rule.addProjects(project);
    }
    return number != TeamFact.NOT_ABOUT;
  }

  @Override
  public Set<Orders> listensTo() {
    return Set.of(Orders.INTERNS);
  }

  @Override
  public Set<MarketPart> honours() {
    return Collections.unmodifiableSet(
        EnumSet.of(MarketPart.SHARED_LIMITS, MarketPart.LOWER_LIMITS));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TeamAssignment that
        && maxSteps == that.maxSteps
        && rules.equals(that.rules)
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
