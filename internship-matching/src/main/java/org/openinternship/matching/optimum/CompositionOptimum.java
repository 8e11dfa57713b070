package org.openinternship.matching.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Bounds;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;

/**
 * An assignment whose teams are made of what rules ask for, and that is best by a stack of
 * objectives among those: see {@link Composition}.
 *
 * <p>Assignments keep every capacity, every lower limit, every pin and every rule without a price,
 * and each project and group with a {@linkplain Market#minimum minimum} has it or has nobody.
 * Pinned interns count for the rules, and for no rank or total.
 *
 * <p>Interns who {@linkplain Market#withLast come last} count for no objective, and have a place
 * only where a lower limit, a minimum or a rule without a price that asks for somebody may need
 * them: {@link #withLast} gives them what is left. A price counts those who do not come last, until
 * these have their places; loads, and rules without a price, count everybody who has one.
 *
 * <p><b>How.</b> Each project is split into parts of interns with the same properties. Where the
 * properties that rules about a project name are nested or disjoint, they are groups of parts with
 * limits, and all is one flow, as an {@link Optimum} is: no search, status {@link
 * SearchStatus#OPTIMAL} or IMPOSSIBLE at once. Where they overlap, where rules excuse empty
 * projects, or where minimums do, it is a search by branch and bound, with the flow as its bound
 * and the remaining rules priced by multipliers. The problem is NP-hard then: some hundred interns
 * and some ten projects are solved to the end as a rule; else the status, the bound and the gap say
 * how far it came.
 *
 * <p>Deterministic on every machine under {@link SearchLimit.SearchSteps} or without a limit.
 * Immutable and safe to share. {@link CompositionCheck} recounts a result.
 *
 * <p>Sources: Geoffrion, <i>Lagrangean relaxation for integer programming</i> (1974); Held, Wolfe,
 * Crowder, <i>Validation of subgradient optimization</i> (1974).
 */
public final class CompositionOptimum {
  /** The most interns of a market with rules of composition. */
  public static final int MAX_INTERNS = 100_000;

  private static final Set<MarketPart> HONOURED =
      Set.of(
          MarketPart.SHARED_LIMITS,
          MarketPart.LOWER_LIMITS,
          MarketPart.MINIMUMS,
          MarketPart.LAST_INTERNS);

  private final Market market;
  private final SearchStatus status;
  private final Optional<Assignment> assignment;
  private final List<SearchLevel> levels;
  private final long steps;

  private CompositionOptimum(
      Market market,
      SearchStatus status,
      Optional<Assignment> assignment,
      List<SearchLevel> levels,
      long steps) {
    this.market = market;
    this.status = status;
    this.assignment = assignment;
    this.levels = levels;
    this.steps = steps;
  }

  /**
   * Finds the best assignment that keeps the rules.
   *
   * @param market the market
   * @param composition the rules and objectives
   * @param limit when the search ends at the latest: a step is a part of the search, for which some
   *     dozen flows are found; time is looked at between two flows
   * @return what was found, and how good it is
   * @throws IllegalArgumentException if a rule names an intern or project that the market has not,
   *     there are more than 100,000 interns, an objective goes by numbers that the market does not
   *     tell or that are out of bounds, a total can be 2^52 or more, or the market has a part
   *     beside limits, minimums and interns who come last
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public static CompositionOptimum of(Market market, Composition composition, SearchLimit limit) {
    Objects.requireNonNull(market, "CompositionOptimum.market");
    Objects.requireNonNull(composition, "CompositionOptimum.composition");
    Objects.requireNonNull(limit, "CompositionOptimum.limit");
    SearchEnd end = new SearchEnd(limit);
    check(market, composition);
    Counted counted = Counted.first(market, composition.rules());
    Composition ofFirst =
        counted.hasFillers() ? pricedWithoutLast(market, composition) : composition;
    return of(new CompositionTask(market, ofFirst, counted), end);
  }

  private static CompositionOptimum of(CompositionTask task, SearchEnd end) {
    Market market = task.split.whole;
    CompositionSearch search = new CompositionSearch(task, end);
    SearchStatus status = search.run();
    int @Nullable [] pairs = search.pairs();
    if (status == SearchStatus.IMPOSSIBLE || pairs == null) {
      return new CompositionOptimum(market, status, Optional.empty(), List.of(), search.steps());
    }
    Assignment found = Assignment.ofPairs(market, pairs);
    return new CompositionOptimum(
        market, status, Optional.of(found), levels(search), search.steps());
  }

  /** Nobody who comes last is to save a price by a place that somebody else could have. */
  private static Composition pricedWithoutLast(Market market, Composition composition) {
    return composition.withRules(
        composition.rules().stream()
            .map(
                rule ->
                    rule.price().isEmpty()
                        ? rule
                        : rule.withInterns(
                            rule.interns().stream()
                                .filter(it -> market.isPinned(it) || !market.isLast(it))
                                .toList()))
            .toList());
  }

  /**
   * Gives interns who come last what this leaves. All others are where this has them, and those who
   * come last are the only ones whom the objectives count; loads and rules count everybody.
   *
   * @param composition the rules, and the objectives of those who come last
   * @param limit when the search ends at the latest
   * @return what was found, with the places of all; nothing if the search ended before
   * @throws IllegalArgumentException as {@link #of} says, or if this found nothing
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public CompositionOptimum withLast(Composition composition, SearchLimit limit) {
    Objects.requireNonNull(composition, "CompositionOptimum.composition");
    Objects.requireNonNull(limit, "CompositionOptimum.limit");
    SearchEnd end = new SearchEnd(limit);
    check(market, composition);
    Assignment first =
        assignment.orElseThrow(
            () ->
                new IllegalArgumentException(
                    "CompositionOptimum: nothing was found, so nobody can be added to it"));
    Market last = Optimum.lastRound(market, first);
    CompositionOptimum found = of(new CompositionTask(last, composition, Counted.LAST), end);
    return new CompositionOptimum(
        market,
        found.status,
        found.assignment.map(filled -> Optimum.whole(market, first, filled)),
        found.levels,
        found.steps);
  }

  static void check(Market market, Composition composition) {
    Bounds.check("CompositionOptimum", "number of interns", market.interns(), 0, MAX_INTERNS);
    for (MarketPart part : market.parts()) {
      Bounds.check(
          HONOURED.contains(part),
          "CompositionOptimum",
          "part of the market",
          part,
          "one that is honoured here: shared or lower limits, minimums, or interns who come last");
    }
    for (CompositionRule rule : composition.rules()) {
      if (!rule.interns().isEmpty()) {
        checkNumber(rule, "intern", rule.interns().last(), market.interns());
      }
      if (!rule.projects().isEmpty()) {
        checkNumber(rule, "project", rule.projects().last(), market.projects());
      }
    }
  }

  private static void checkNumber(CompositionRule rule, String what, int number, int count) {
    Bounds.check(
        number < count,
        "CompositionOptimum",
        what + " of rule " + rule.label(),
        number,
        "less than the number of " + what + "s of the market, " + count);
  }

  private static List<SearchLevel> levels(CompositionSearch search) {
    List<SearchLevel> levels = new ArrayList<>();
    List<CompositionGoal> goals = search.task().goals;
    for (int g = 0; g < goals.size(); g++) {
      CompositionGoal goal = goals.get(g);
      long amount = goal.amount(search.best()[g]);
      OptionalLong bound = OptionalLong.empty();
      if (g < search.proven()) {
        bound = OptionalLong.of(amount);
      } else if (g == search.proven() && search.bound() > Long.MIN_VALUE) {
        bound = OptionalLong.of(goal.amount(Math.min(search.bound(), search.best()[g])));
      }
      levels.add(new SearchLevel(goal.label(), goal.threshold(), goal.most(), amount, bound));
    }
    return List.copyOf(levels);
  }

  /** {@return how far the search came} */
  public SearchStatus status() {
    return status;
  }

  /**
   * Returns the best assignment that was found.
   *
   * @return it; empty if there is none, or none was found before the search ended
   */
  public Optional<Assignment> assignment() {
    return assignment;
  }

  /** {@return what each level counts, and how good it is; none without an assignment} */
  public List<SearchLevel> levels() {
    return levels;
  }

  /** {@return how good the assignment is, level by level; empty without one} */
  public Optional<SearchOutcome> outcome() {
    return assignment.map(found -> new SearchOutcome(status, levels));
  }

  /** {@return how many parts of the search were looked at; 0 if all was one flow} */
  public long steps() {
    return steps;
  }

  /** {@return the status and the levels} */
  @Override
  public String toString() {
    return "CompositionOptimum(" + status + " after " + steps + " steps, " + levels + ")";
  }
}
