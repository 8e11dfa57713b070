package org.openinternship.benchmarks.market;

import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.matching.market.Assignment;
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

/** The same market the other way round, and below limits of groups. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class VariantsBenchmark {
  /** The number of interns. */
  @Param("10000")
  public int size;

  private MarketInput input = MarketInput.of(100);
  private Market plain = Markets.ofScores(input, Markets.flat(input));
  private Market limited = Markets.ofScores(input, Markets.binding(input));

  /** Draws the market, and checks that every result is stable. */
  @Setup(Level.Trial)
  public void draw() {
    input = MarketInput.of(size);
    plain = Markets.ofScores(input, Markets.flat(input));
    limited = Markets.ofScores(input, Markets.binding(input));
    Check.that(StableResult.holds(plain, projectsPropose()), "a stable result, projects proposing");
    Check.that(StableResult.holds(limited, limitsBind()), "a stable result below limits");
  }

  /** {@return the best stable result for projects} */
  @Benchmark
  public Assignment projectsPropose() {
    return DeferredAcceptance.projectProposing().assign(plain);
  }

  /** {@return the stable result below limits of supervisors and units that bind} */
  @Benchmark
  public Assignment limitsBind() {
    return DeferredAcceptance.internProposing().assign(limited);
  }
}
