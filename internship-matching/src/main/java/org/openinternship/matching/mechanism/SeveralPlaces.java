package org.openinternship.matching.mechanism;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;

/**
 * Deferred acceptance for persons who may have {@linkplain Market#withSeveralPlaces several
 * projects} at once: each offers to the best projects of their list that have not let them go, to
 * as many as they may have, and projects hold the best offers that the capacities allow. A market
 * in which everybody has one place comes out as by {@link DeferredAcceptance#internProposing}.
 *
 * <p><b>What stays true.</b> A person takes the best of what they can get, as many as they may
 * have; what one project is worth to them does not depend on the others. Then a <i>pairwise
 * stable</i> result exists, and this is one: no person and project who are not together would both
 * rather be, the person in a free place or in the place of the project that they like least. It is
 * the best such result for every person, place by place, and does not depend on the order of
 * offers. In a market without groups all such results give every person as many projects, and every
 * project as many interns.
 *
 * <p><b>What does not.</b> Once a person may have several projects, somebody can gain by a list
 * that is not theirs, here as in any mechanism that is stable (Roth 1985). And pairs are all that
 * is looked at: several persons and projects who make new arrangements among themselves, and keep
 * some of their old ones, can all be better off (Sotomayor 1999). A person who wants two projects
 * only together, or whose hours allow some two and not others, says so nowhere in a market.
 *
 * <p>Places of a person that have a project come in the order of the list, pinned ones apart, and
 * then those that are free. Time O(m (log N + d log c)) for m pairs of N persons, depth d and at
 * most c children a group, plus O(m log k) at worst for the heaps of k seats a project; no
 * recursion.
 *
 * <p>Sources: Roth, <i>Stability and polarization of interests in job matching</i> (1984), and
 * Blair, <i>The lattice structure of the set of stable matchings with multiple partners</i> (1988),
 * that such results exist and one is best for a side; Roth, <i>The college admissions problem is
 * not equivalent to the marriage problem</i> (1985), that no stable mechanism is strategy-proof for
 * a side with several places; Sotomayor, <i>Three remarks on the many-to-many stable matching
 * problem</i> (1999), that they need not be in the core; Baiou, Balinski, <i>Many-to-many matching:
 * stable polyandrous polygamy (or polygamous polyandry)</i> (2000).
 */
public final class SeveralPlaces implements Mechanism {
  private static final SeveralPlaces INTERN_PROPOSING = new SeveralPlaces();

  private static final Set<Property> PROPERTIES =
      Collections.unmodifiableSet(EnumSet.of(Property.STABLE, Property.BEST_FOR_INTERNS));

  private static final Set<MarketPart> HONOURS =
      Collections.unmodifiableSet(EnumSet.of(MarketPart.SHARED_LIMITS, MarketPart.SEVERAL_PLACES));

  private SeveralPlaces() {}

  /** {@return the mechanism} */
  public static SeveralPlaces internProposing() {
    return INTERN_PROPOSING;
  }

  @Override
  public String name() {
    return "deferred-acceptance/several-places";
  }

  @Override
  public Assignment assign(Market market) {
    Objects.requireNonNull(market, "SeveralPlaces.market");
    checkParts(market);
    Interrupts.check();
    BindingCapacities capacities = new BindingCapacities(market);
    return market.parts().contains(MarketPart.SEVERAL_PLACES)
        ? new PersonProposing(market, capacities).run()
        : new InternProposing(market, capacities).run();
  }

  @Override
  public Set<Property> properties() {
    return PROPERTIES;
  }

  @Override
  public Set<MarketPart> honours() {
    return HONOURS;
  }

  @Override
  public String toString() {
    return name();
  }
}
