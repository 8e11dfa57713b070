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
  private volatile boolean heard;
  private boolean ranAsItIs;

  RunTrials(CompiledCohort compiled, Assignment assignment, MatchRuns runs) {
    this.compiled = compiled;
    this.assignment = assignment;
    this.runs = runs;
  }

  @Override
  public ChangedPlaces with(int intern, MarketRow row) {
    Assignment after = run(market(intern, row));
    return ChangedPlaces.between(assignment, after);
  }

  @Override
  public boolean hearFacts() {
    if (!heard && !ranAsItIs) {
      run(compiled.market());
      ranAsItIs = true;
    }
    return heard;
  }

  /** Runs the mechanism on a market whose facts note that they are asked for. */
  private Assignment run(Market market) {
    Market noting =
        market
            .facts()
            .map(facts -> market.withFacts((fact, of, at) -> noted(facts.number(fact, of, at))))
            .orElse(market);
    return runs.assign(compiled, noting);
  }

  private long noted(long number) {
    heard = true;
    return number;
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
    Market other = compiled.withNumbers(assembler.build());
    Market known = market.facts().map(other::withFacts).orElse(other);
    Market whole = market.reserves().map(known::withReserves).orElse(known);
    return compiled.lastFill().map(fill -> whole.withLast(fill, last(changed, row))).orElse(whole);
  }

  /** Those who come last, the one with the other list if they ask for nothing there. */
  private int[] last(int changed, MarketRow row) {
    return IntStream.range(0, compiled.market().interns())
        .filter(it -> it == changed ? !row.asks() : compiled.market().isLast(it))
        .toArray();
  }
}
