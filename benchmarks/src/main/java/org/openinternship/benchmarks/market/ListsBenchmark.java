package org.openinternship.benchmarks.market;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.benchmarks.input.ProjectRankings;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Explicit lists of both sides: the market is built and assigned. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ListsBenchmark {
  /** The number of interns. */
  @Param("10000")
  public int size;

  private MarketInput input = MarketInput.of(100);
  private List<PreferenceList> interns = List.of();
  private List<PreferenceList> projects = List.of();

  /** Draws the lists, and checks that they say what the scores say. */
  @Setup(Level.Trial)
  public void draw() {
    input = MarketInput.of(size);
    interns = Markets.internLists(input);
    projects = Markets.projectLists(ProjectRankings.of(input));
    Market scored = Markets.ofScores(input, Markets.flat(input));
    Assignment expected = DeferredAcceptance.internProposing().assign(scored);
    Check.same(expected, buildAndAssign(), "result by lists and by scores");
  }

  /** {@return the best stable result for interns} */
  @Benchmark
  public Assignment buildAndAssign() {
    Market market = Market.builder(Markets.flat(input)).interns(interns).projects(projects).build();
    return DeferredAcceptance.internProposing().assign(market);
  }
}
