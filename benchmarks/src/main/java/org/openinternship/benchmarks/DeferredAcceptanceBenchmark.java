package org.openinternship.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Both directions of deferred acceptance on one random market: four interns for each project of
 * four seats, 20 bids each, no two of the same tier.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DeferredAcceptanceBenchmark {

  private static final int BIDS = 20;
  private static final int SEATS = 4;

  /** The number of interns. */
  @Param({"1000", "100000"})
  public int interns;

  private Market market = market(SEATS * BIDS, 1);

  /** Draws the market. */
  @Setup(Level.Trial)
  public void draw() {
    market = market(interns, 1);
  }

  /**
   * Interns propose.
   *
   * @return the best stable result for interns
   */
  @Benchmark
  public Assignment internProposing() {
    return DeferredAcceptance.internProposing().assign(market);
  }

  /**
   * Projects propose.
   *
   * @return the best stable result for projects
   */
  @Benchmark
  public Assignment projectProposing() {
    return DeferredAcceptance.projectProposing().assign(market);
  }

  private static Market market(int interns, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int projects = interns / SEATS;
    int[] seats = new int[projects];
    Arrays.fill(seats, SEATS);
    MarketAssembler assembler =
        Market.assembler(CapacityTree.flat(seats), Lottery.single(seed))
            .expect(interns, interns * BIDS);
    int[] lastBidBy = new int[projects];
    for (int i = 0; i < interns; i++) {
      assembler.intern();
      for (int bid = 0; bid < BIDS; ) {
        int project = random.nextInt(projects);
        if (lastBidBy[project] <= i) {
          lastBidBy[project] = i + 1;
          assembler.pair(project, random.nextInt(Integer.MAX_VALUE));
          bid++;
        }
      }
    }
    return assembler.build();
  }
}
