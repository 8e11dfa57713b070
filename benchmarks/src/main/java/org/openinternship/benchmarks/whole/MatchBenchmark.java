package org.openinternship.benchmarks.whole;

import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.FactsCohort;
import org.openinternship.benchmarks.input.ScoringInput;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.result.AllocationRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * From domain objects to a verified and recorded allocation, by the standard policy: 20 bids an
 * intern, a quarter as many projects, all ten criteria, nine requirements.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MatchBenchmark {
  private static final int INTERNS_OF_A_PROJECT = 4;

  /** The number of interns. */
  @Param("10000")
  public int size;

  /** The number of threads; the result is the same for any. */
  @Param("1")
  public int threads;

  private Cohort cohort = Cohort.builder().build();

  /** Draws the cohort, and checks that the result is stable and the same on two threads. */
  @Setup(Level.Trial)
  public void draw() {
    cohort = FactsCohort.withBids(ScoringInput.of(size, size / INTERNS_OF_A_PROJECT));
    AllocationRecord record = matchAndRecord();
    Check.that(record.stable(), "a stable result");
    MatchingEngine other = MatchingEngine.withDefaults().withThreads(threads == 1 ? 2 : 1);
    Check.same(
        record.matches(), other.match(cohort).matches(), "result on another number of threads");
  }

  /** {@return the record of a match} */
  @Benchmark
  public AllocationRecord matchAndRecord() {
    return MatchingEngine.withDefaults().withThreads(threads).match(unchecked()).record();
  }

  /** {@return how many were matched} */
  @Benchmark
  public int matchOnly() {
    return MatchingEngine.withDefaults().withThreads(threads).match(unchecked()).matches().size();
  }

  /**
   * Returns a copy of the cohort, of which nothing is known yet: to check it is part of a match.
   */
  private Cohort unchecked() {
    return Cohort.builder().from(cohort).build();
  }
}
