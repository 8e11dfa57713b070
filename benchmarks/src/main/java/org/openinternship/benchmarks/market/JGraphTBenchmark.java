package org.openinternship.benchmarks.market;

import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.MarketInput;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What JGraphT takes for the same bids and seats, where seats are to spare. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class JGraphTBenchmark {
  /** The number of interns. */
  @Param("1000")
  public int size;

  private MarketInput input = new MarketInput(new int[0], new int[0]);

  /** Draws the market, and checks that the library finds the same. */
  @Setup(Level.Trial)
  public void draw() {
    input = MarketInput.of(size);
    Check.same(BidWeights.greatest(input), spare(), "greatest sum");
  }

  /** {@return the sum} */
  @Benchmark
  public long spare() {
    return JGraphTOptimum.sum(input);
  }
}
