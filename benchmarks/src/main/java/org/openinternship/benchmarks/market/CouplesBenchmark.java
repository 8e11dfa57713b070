package org.openinternship.benchmarks.market;

import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.JointDeferredAcceptance;
import org.openinternship.matching.verify.Feasibility;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** W1 where one intern in a hundred is half of a couple. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CouplesBenchmark {
  /** The number of interns. */
  @Param("10000")
  public int size;

  private Market linked = Markets.linked(MarketInput.of(200));

  /** Draws the market, and checks that the result is feasible. */
  @Setup(Level.Trial)
  public void draw() {
    linked = Markets.linked(MarketInput.of(size));
    Check.that(Feasibility.violations(linked, couples()).isEmpty(), "feasible places of couples");
  }

  /** {@return places of couples and all others} */
  @Benchmark
  public Assignment couples() {
    return JointDeferredAcceptance.leftSeatsServe().assign(linked);
  }
}
