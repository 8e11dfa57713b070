package org.openinternship.matching.mechanism;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * Deferred acceptance over a tree of capacities: one side offers in order of preference, the other
 * holds the best offers that the capacities allow and lets the rest go. With flat seats this is
 * hospital/residents, with supervisors above projects student-project allocation, with deeper trees
 * regional caps.
 *
 * <p>The result does not depend on the order in which offers are handled. Between several stable
 * results the two directions are the two ends: the best for every intern, and the worst for every
 * intern and best for the projects. All stable results of a market without groups place the same
 * interns.
 *
 * <p>Time O(m (1 + d log c)) for m pairs, depth d and at most c children a group, plus O(m log k)
 * at worst for the heaps of k seats or pairs a project; no recursion.
 *
 * <p>Sources: Gale, Shapley, <i>College admissions and the stability of marriage</i> (1962);
 * Abraham, Irving, Manlove, <i>Two algorithms for the student-project allocation problem</i>
 * (2007); Kamada, Kojima, <i>Stability concepts in matching under distributional constraints</i>
 * (2017); Hatfield, Milgrom, <i>Matching with contracts</i> (2005).
 */
public final class DeferredAcceptance implements Mechanism {

  private static final DeferredAcceptance INTERN_PROPOSING =
      new DeferredAcceptance(
          "deferred-acceptance/intern-proposing",
          EnumSet.of(
              Property.STABLE, Property.STRATEGY_PROOF_FOR_INTERNS, Property.BEST_FOR_INTERNS),
          DeferredAcceptance::internsPropose);

  private static final DeferredAcceptance PROJECT_PROPOSING =
      new DeferredAcceptance(
          "deferred-acceptance/project-proposing",
          EnumSet.of(Property.STABLE, Property.BEST_FOR_PROJECTS),
          DeferredAcceptance::projectsPropose);

  private final String name;
  private final Set<Property> properties;
  private final Function<Market, Assignment> kernel;

  private DeferredAcceptance(
      String name, EnumSet<Property> properties, Function<Market, Assignment> kernel) {
    this.name = name;
    this.properties = Collections.unmodifiableSet(properties);
    this.kernel = kernel;
  }

  /**
   * Returns the mechanism in which interns offer: strategy-proof for them and, where groups order
   * interns, best for them.
   *
   * @return the default mechanism
   */
  public static DeferredAcceptance internProposing() {
    return INTERN_PROPOSING;
  }

  /**
   * Returns the mechanism in which projects offer, each institution in order of priority: best for
   * them; interns may gain by shortening their lists.
   *
   * @return the mechanism that favours projects
   */
  public static DeferredAcceptance projectProposing() {
    return PROJECT_PROPOSING;
  }

  private static Assignment internsPropose(Market market) {
    return new InternProposing(market, new BindingCapacities(market)).run();
  }

  private static Assignment projectsPropose(Market market) {
    BindingCapacities capacities = new BindingCapacities(market);
    return capacities.isFlat()
        ? ProjectsBest.of(market, capacities)
        : new ProjectProposing(market, capacities).run();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Assignment assign(Market market) {
    Objects.requireNonNull(market, "DeferredAcceptance.market");
    checkParts(market);
    return kernel.apply(market);
  }

  @Override
  public Set<Property> properties() {
    return properties;
  }

  @Override
  public String toString() {
    return name;
  }
}
