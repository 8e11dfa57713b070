package org.openinternship.matching.optimum;

import java.util.List;
import org.immutables.value.Value;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;

/**
 * What teams should be made of, and what an assignment should be best at beside that: first by
 * {@link #objectives}, then the least price of the rules that have one, then by {@link
 * #objectivesAfterPrice}. Rules without a price must hold in any case.
 */
@Value.Immutable
public abstract sealed class Composition implements WithComposition permits ImmutableComposition {
  /** The most rules. */
  public static final int MAX_RULES = 1_000;

  Composition() {}

  /** {@return the rules, in any order} */
  public abstract List<CompositionRule> rules();

  /** {@return the objectives before the price of rules, the first one decides first} */
  public abstract List<Objective> objectives();

  /** {@return the objectives after the price of rules, the first one decides first} */
  public abstract List<Objective> objectivesAfterPrice();

  @Value.Check
  void check() {
    Bounds.check("Composition", "number of rules", rules().size(), 0, MAX_RULES);
    int objectives = objectives().size() + objectivesAfterPrice().size();
    Bounds.check("Composition", "number of objectives", objectives, 1, Optimum.MAX_OBJECTIVES);
    objectives().forEach(Composition::checkObjective);
    objectivesAfterPrice().forEach(Composition::checkObjective);
  }

  private static void checkObjective(Objective objective) {
    Bounds.check(
        !(objective instanceof Objective.LeastWorst),
        "Composition",
        "objective",
        objective.label(),
        "a total, a profile or a load: the worst number of all is none");
  }

  /** {@return the builder; at least one objective is needed} */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of compositions; not safe for use by several threads. */
  public static final class Builder extends ImmutableComposition.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
