package org.openinternship.benchmarks.market;

import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.matching.live.LiveAssignment;
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

/** One change after a match at a time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ChangeBenchmark {
  private static final int CHECKED = 10_000;

  /** The number of interns. */
  @Param("10000")
  public int size;

  private MarketInput input = MarketInput.of(100);
  private LiveAssignment live = live();
  private MarketChanges changes = new MarketChanges(input, live);

  private LiveAssignment live() {
    return LiveAssignment.of(Markets.ofScores(input, Markets.flat(input)));
  }

  /** Draws the market, and checks that the changes lead to what a run from the beginning gives. */
  @Setup(Level.Trial)
  public void draw() {
    input = MarketInput.of(size);
    live = live();
    changes = new MarketChanges(input, live);
    for (int change = 0; change < CHECKED; change++) {
      changes.change();
    }
    Market market = live.market();
    Assignment anew = DeferredAcceptance.internProposing().assign(market);
    Check.same(anew, live.assignment(), "result of a run from the beginning");
  }

  /** {@return the assignment, after a change} */
  @Benchmark
  public LiveAssignment change() {
    changes.change();
    return live;
  }
}
