package org.openinternship.benchmarks.market;

import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.MarketInput;
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

/**
 * Another question on the same bids and seats: the greatest sum of the projects' scores. No library
 * for Java matches by preferences; this is what those that assign take. The library has no optimum
 * of its own yet.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OptimumBenchmark {
  /** The number of interns. */
  @Param("1000")
  public int size;

  private MarketInput input = new MarketInput(new int[0], new int[0]);

  /** Draws the market, and checks the sums: the optima are equal, and no stable result has more. */
  @Setup(Level.Trial)
  public void draw() {
    OrToolsOptimum.load();
    input = MarketInput.of(size);
    long optimum = orTools();
    Check.same(optimum, jgrapht(), "greatest sum");
    long stable =
        BidWeights.sum(
            DeferredAcceptance.internProposing()
                .assign(Markets.ofScores(input, Markets.flat(input))));
    Check.that(stable <= optimum, "a stable result of no more than the optimum");
  }

  /** {@return the sum that OR-Tools finds} */
  @Benchmark
  public long orTools() {
    return OrToolsOptimum.sum(input);
  }

  /** {@return the sum that JGraphT finds} */
  @Benchmark
  public long jgrapht() {
    return JGraphTOptimum.sum(input);
  }
}
