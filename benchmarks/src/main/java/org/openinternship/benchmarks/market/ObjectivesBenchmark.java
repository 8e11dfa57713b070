package org.openinternship.benchmarks.market;

import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.OptimalAssignment;
import org.openinternship.matching.optimum.Optimum;
import org.openinternship.matching.optimum.StandardObjective;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** W1 with seats for 90 of 100, by ranks alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ObjectivesBenchmark {
  /** The number of interns. */
  @Param("10000")
  public int size;

  private Market scarce = Markets.ofScores(MarketInput.of(100), Markets.flat(MarketInput.of(100)));

  /** Draws the market, and checks the sum of ranks by its proof. */
  @Setup(Level.Trial)
  public void draw() {
    MarketInput input = MarketInput.scarce(size);
    scarce = Markets.ofScores(input, Markets.flat(input));
    Optimum best = Optimum.of(scarce, StandardObjective.SIZE, StandardObjective.RANK_SUM);
    Check.that(best.certifies(rankSum()), "a sum of ranks that is proven");
  }

  /** {@return what comes of rank-maximal} */
  @Benchmark
  public Assignment rankMaximal() {
    return OptimalAssignment.rankMaximal().assign(scarce);
  }

  /** {@return what comes of greedy maximum} */
  @Benchmark
  public Assignment greedy() {
    return OptimalAssignment.greedyMaximum().assign(scarce);
  }

  /** {@return what comes of generous maximum} */
  @Benchmark
  public Assignment generous() {
    return OptimalAssignment.generousMaximum().assign(scarce);
  }

  /** {@return what comes of size and least rank sum} */
  @Benchmark
  public Assignment rankSum() {
    return OptimalAssignment.leastRankSum().assign(scarce);
  }
}
