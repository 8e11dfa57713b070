package org.openinternship.benchmarks.market;

import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.weight.HeaviestAssignment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** W2: the greatest sum of weights over bids and seats, of seats to spare and for 90 of 100. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OptimumBenchmark {
  /** The number of interns. */
  @Param("1000")
  public int size;

  private MarketInput spare = new MarketInput(new int[0], new int[0]);
  private MarketInput scarce = spare;

  /** Draws the markets, and checks the sums by their proofs; no stable result has more. */
  @Setup(Level.Trial)
  public void draw() {
    spare = MarketInput.of(size);
    scarce = MarketInput.scarce(size);
    for (MarketInput input : new MarketInput[] {spare, scarce}) {
      HeaviestAssignment best = HeaviestAssignment.of(BidWeights.bids(input));
      Check.that(best.proof().isOptimal(), "a sum that is proven");
      long stable =
          BidWeights.sum(
              DeferredAcceptance.internProposing()
                  .assign(Markets.ofScores(input, Markets.flat(input))));
      Check.that(stable <= best.total(), "a stable result of no more than the optimum");
    }
  }

  /** {@return the sum, of seats to spare, with the time to build the bids} */
  @Benchmark
  public long spare() {
    return BidWeights.greatest(spare);
  }

  /** {@return the same of seats for 90 of 100} */
  @Benchmark
  public long scarce() {
    return BidWeights.greatest(scarce);
  }
}
