package org.openinternship.benchmarks.market;

import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.verify.BlockingPairs;
import org.openinternship.matching.verify.Feasibility;
import org.openinternship.matching.verify.Stability;
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
  private Market limited = Markets.ofScores(input, Markets.binding(input));

  /** Draws the market, and checks that every result is stable. */
  @Setup(Level.Trial)
  public void draw() {
    input = MarketInput.of(size);
    seats = Markets.flat(input);
    plain = Markets.ofScores(input, seats);
    limited = Markets.ofScores(input, Markets.binding(input));
    Check.that(stable(plain, internsPropose()), "a stable result, interns proposing");
    Check.that(stable(plain, projectsPropose()), "a stable result, projects proposing");
    Check.that(stable(limited, limitsBind()), "a stable result below limits");
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

  private static boolean stable(Market market, Assignment assignment) {
    return Feasibility.isFeasible(market, assignment)
        && BlockingPairs.of(market, assignment, Stability.CHOICE).isEmpty();
  }
}
