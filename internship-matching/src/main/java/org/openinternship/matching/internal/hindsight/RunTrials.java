package org.openinternship.matching.internal.hindsight;

import java.util.stream.IntStream;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.MarketRow;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;

/** Trials by any mechanism, which is run on the whole market with one row replaced. */
final class RunTrials implements ListTrials {
  private final CompiledCohort compiled;
  private final Assignment assignment;
  private final MatchRuns runs;

  RunTrials(CompiledCohort compiled, Assignment assignment, MatchRuns runs) {
    this.compiled = compiled;
    this.assignment = assignment;
    this.runs = runs;
  }

  @Override
  public ChangedPlaces with(int intern, MarketRow row) {
    Assignment after = runs.assign(compiled, market(intern, row));
    return ChangedPlaces.between(assignment, after);
  }

  private Market market(int changed, MarketRow row) {
    Market market = compiled.market();
    MarketAssembler assembler =
        Market.assembler(market.tree(), market.lots())
            .expect(market.interns(), market.pairs() + row.size());
    for (int intern = 0; intern < market.interns(); intern++) {
      Interrupts.checkAt(intern);
      assembler.intern();
      if (intern == changed) {
        for (int place = 0; place < row.size(); place++) {
          assembler.pair(row.project(place), row.tier(place), row.choice(place));
        }
      } else {
        int end = market.endPair(intern);
        for (int pair = market.firstPair(intern); pair < end; pair++) {
          assembler.pair(market.project(pair), market.tier(pair), market.choice(intern, pair));
        }
      }
      if (market.isPinned(intern)) {
        assembler.pin(intern, market.pinnedProject(intern));
      }
    }
    Market other = compiled.withMinimums(assembler.build());
    Market known = market.facts().map(other::withFacts).orElse(other);
    Market whole = market.reserves().map(known::withReserves).orElse(known);
    return market.lastFill().map(fill -> whole.withLast(fill, last(changed, row))).orElse(whole);
  }

  /** Those who come last, the one with the other list only as long as they ask for nothing. */
  private int[] last(int changed, MarketRow row) {
    return IntStream.range(0, compiled.market().interns())
        .filter(compiled.market()::isLast)
        .filter(intern -> intern != changed || !row.asks())
        .toArray();
  }
}
