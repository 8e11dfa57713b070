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

/** What OR-Tools takes for the same bids and seats. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OrToolsBenchmark {
  /** The number of interns. */
  @Param("1000")
  public int size;

  private MarketInput spare = new MarketInput(new int[0], new int[0]);
  private MarketInput scarce = spare;

  /** Draws the markets, and checks that the library finds the same. */
  @Setup(Level.Trial)
  public void draw() {
    OrToolsOptimum.load();
    spare = MarketInput.of(size);
    scarce = MarketInput.scarce(size);
    Check.same(BidWeights.greatest(spare), spare(), "greatest sum");
    Check.same(BidWeights.greatest(scarce), scarce(), "greatest sum of scarce seats");
  }

  /** {@return the sum, of seats to spare} */
  @Benchmark
  public long spare() {
    return OrToolsOptimum.sum(spare);
  }

  /** {@return the same of seats for 90 of 100} */
  @Benchmark
  public long scarce() {
    return OrToolsOptimum.sum(scarce);
  }
}
