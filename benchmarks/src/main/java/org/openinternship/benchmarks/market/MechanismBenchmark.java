package org.openinternship.benchmarks.market;

import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.HostPicks;
import org.openinternship.matching.mechanism.ImmediateAcceptance;
import org.openinternship.matching.mechanism.PriorityDraw;
import org.openinternship.matching.mechanism.RankSum;
import org.openinternship.matching.mechanism.ReservedSeats;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.mechanism.TiesKept;
import org.openinternship.matching.mechanism.TopTradingCycles;
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

/** W1 by each mechanism: on its scored bids, or with ties or reserved seats. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MechanismBenchmark {
  /** The number of interns. */
  @Param("10000")
  public int size;

  private Market plain = Markets.ofScores(MarketInput.of(100), Markets.flat(MarketInput.of(100)));
  private Market tied = plain;
  private Market reserving = plain;

  /** Draws the markets, and checks that every result is feasible. */
  @Setup(Level.Trial)
  public void draw() {
    MarketInput input = MarketInput.of(size);
    plain = Markets.ofScores(input, Markets.flat(input));
    tied = Markets.tied(input);
    reserving = Markets.reserving(input);
    check(plain, serialDictatorship(), "serial dictatorship");
    check(plain, priorityDraw(), "priority draw");
    check(plain, immediateAcceptance(), "immediate acceptance");
    check(plain, tradingCycles(), "top trading cycles");
    check(plain, hostPicks(), "host picks, interns choose");
    check(tied, rankSum(), "rank sum, 16 tiers");
    check(tied, tiesKept(), "ties kept, 16 tiers");
    check(reserving, reservedSeats(), "reserved seats");
  }

  private static void check(Market market, Assignment assignment, String what) {
    Check.that(Feasibility.violations(market, assignment).isEmpty(), "a feasible " + what);
  }

  /** {@return what comes of serial dictatorship} */
  @Benchmark
  public Assignment serialDictatorship() {
    return SerialDictatorship.byLottery().assign(plain);
  }

  /** {@return what comes of priority draw} */
  @Benchmark
  public Assignment priorityDraw() {
    return PriorityDraw.firstChoicePass().assign(plain);
  }

  /** {@return what comes of immediate acceptance} */
  @Benchmark
  public Assignment immediateAcceptance() {
    return ImmediateAcceptance.byPriority().assign(plain);
  }

  /** {@return what comes of top trading cycles} */
  @Benchmark
  public Assignment tradingCycles() {
    return TopTradingCycles.byPriority().assign(plain);
  }

  /** {@return what comes of host picks, interns choose} */
  @Benchmark
  public Assignment hostPicks() {
    return HostPicks.internChooses().assign(plain);
  }

  /** {@return what comes of rank sum, 16 tiers} */
  @Benchmark
  public Assignment rankSum() {
    return RankSum.blanksCountTen().assign(tied);
  }

  /** {@return what comes of ties kept, 16 tiers} */
  @Benchmark
  public Assignment tiesKept() {
    return TiesKept.twoThirds().assign(tied);
  }

  /** {@return what comes of reserved seats} */
  @Benchmark
  public Assignment reservedSeats() {
    return ReservedSeats.internProposing().assign(reserving);
  }
}
