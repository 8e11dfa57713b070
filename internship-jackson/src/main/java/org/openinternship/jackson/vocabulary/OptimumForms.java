package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.optimum.Composition;
import org.openinternship.matching.optimum.CompositionCheck;
import org.openinternship.matching.optimum.CompositionLevel;
import org.openinternship.matching.optimum.CompositionOptimum;
import org.openinternship.matching.optimum.CompositionRule;
import org.openinternship.matching.optimum.FillOrClose;
import org.openinternship.matching.optimum.LimitConflict;
import org.openinternship.matching.optimum.Objective;
import org.openinternship.matching.optimum.Optimum;
import org.openinternship.matching.optimum.OptimumLevel;
import org.openinternship.matching.optimum.PairLosses;
import org.openinternship.matching.optimum.PlaceShortage;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.optimum.SearchStatus;
import org.openinternship.matching.optimum.StackValue;
import org.openinternship.matching.optimum.TeamCount;

/** What there is to say about optima of a market: they are found anew, and go by a mechanism. */
final class OptimumForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
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
        CompositionOptimum.class,
        CompositionLevel.class,
        SearchLimit.class,
        SearchStatus.class);
    forms.without(
        "what an optimal assignment is best by", "the name of the mechanism", Objective.class);
  }
}
