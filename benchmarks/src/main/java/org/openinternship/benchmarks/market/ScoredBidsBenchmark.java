package org.openinternship.benchmarks.market;

import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
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

/** The matching floor: scored bids, assembled and assigned. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ScoredBidsBenchmark {
  /** The number of interns. */
  @Param("10000")
  public int size;

  private MarketInput input = MarketInput.of(100);
  private CapacityTree seats = Markets.flat(input);
  private Market plain = Markets.ofScores(input, seats);

  /** Draws the market, and checks that the result is stable. */
  @Setup(Level.Trial)
  public void draw() {
    input = MarketInput.of(size);
    seats = Markets.flat(input);
    plain = Markets.ofScores(input, seats);
    Check.that(StableResult.holds(plain, internsPropose()), "a stable result, interns proposing");
  }

  /** {@return the market of scored bids} */
  @Benchmark
  public Market assemble() {
    return Markets.ofScores(input, seats);
  }

  /** {@return the best stable result for interns} */
  @Benchmark
  public Assignment internsPropose() {
    return DeferredAcceptance.internProposing().assign(plain);
  }
}
