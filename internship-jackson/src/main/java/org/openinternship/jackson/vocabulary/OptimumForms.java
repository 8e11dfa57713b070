package org.openinternship.jackson.vocabulary;

import java.util.Random;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.optimum.Composition;
import org.openinternship.matching.optimum.CompositionCheck;
import org.openinternship.matching.optimum.CompositionOptimum;
import org.openinternship.matching.optimum.CompositionRule;
import org.openinternship.matching.optimum.FillOrClose;
import org.openinternship.matching.optimum.LimitConflict;
import org.openinternship.matching.optimum.Objective;
import org.openinternship.matching.optimum.Optimum;
import org.openinternship.matching.optimum.OptimumLevel;
import org.openinternship.matching.optimum.PairLosses;
import org.openinternship.matching.optimum.PlaceShortage;
import org.openinternship.matching.optimum.SearchLevel;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.optimum.SearchOutcome;
import org.openinternship.matching.optimum.SearchStatus;
import org.openinternship.matching.optimum.StackValue;
import org.openinternship.matching.optimum.TeamCount;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The forms of how good a match is that was searched for; optima themselves are found anew. */
final class OptimumForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.names(SearchStatus.class);
    forms.records(SearchLevel.class, SearchOutcome.class);
    forms.repair(SearchLevel.class, OptimumForms::bounded);
    forms.repair(SearchOutcome.class, OptimumForms::ended);
    forms.without(
        "a market without the domain, for programs rather than for documents",
        "the AllocationRecord of a match",
        FillOrClose.class,
        FillOrClose.ValueGap.class,
        LimitConflict.class,
        Optimum.class,
        OptimumLevel.class,
        PairLosses.class,
        PlaceShortage.class,
        StackValue.class);
    forms.without(
        "interns and projects by their numbers in a market",
        "the teams of a policy",
        Composition.class,
        CompositionRule.class,
        TeamCount.class,
        CompositionCheck.class,
        CompositionOptimum.class);
    forms.without(
        "a choice that a program makes at the call, or a part of a mechanism's name",
        "what the answer says was not finished or proven",
        SearchLimit.class);
    forms.without(
        "what an optimal assignment is best by", "the name of the mechanism", Objective.class);
  }

  /** No level is better than its bound. */
  private static ObjectNode bounded(ObjectNode level, Random random) {
    long amount = random.nextInt(1_000);
    level.put("amount", amount).remove("bound");
    int gap = random.nextInt(4);
    return gap == 3
        ? level
        : level.put("bound", level.path("most").asBoolean() ? amount + gap : amount - gap);
  }

  /** What is optimal is proven at each level. */
  private static ObjectNode ended(ObjectNode outcome, Random random) {
    boolean proven = random.nextBoolean();
    outcome.put("status", proven ? "OPTIMAL" : "BOUNDED");
    for (JsonNode level : outcome.path("levels")) {
      if (proven) {
        ((ObjectNode) level).put("bound", level.get("amount").asLong());
      }
    }
    return outcome;
  }
}
