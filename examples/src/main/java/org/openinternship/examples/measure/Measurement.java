package org.openinternship.examples.measure;

import java.io.PrintStream;
import java.util.List;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.examples.report.Stopwatch;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.BlockingMatch;

/** Matches a large generated cohort through the public engine and says what it took. */
public final class Measurement {
  private static final long SEED = 1;

  private Measurement() {}

  /**
   * Runs one measurement on all processors.
   *
   * @param size how many interns and projects
   * @param out where to print
   */
  public static void run(Size size, PrintStream out) {
    int threads = Runtime.getRuntime().availableProcessors();
    MatchingEngine engine = MatchingEngine.withDefaults().withThreads(Math.min(threads, 1_024));
    Stopwatch watch = new Stopwatch();
    Cohort cohort = watch.time("generating the cohort", () -> LargeCohort.generate(size, SEED));
    Allocation allocation =
        watch.time("matching (validation included)", () -> engine.match(cohort));
    List<BlockingMatch> blocking =
        watch.time("looking for blocking pairs", allocation::blockingPairs);
    AllocationRecord record = watch.time("recording", allocation::record);
    out.println(
        "%s interns, %s projects, %s bids, %s of them considered; %s threads"
            .formatted(
                record.interns(),
                record.projects(),
                cohort.bids().stream().mapToLong(bids -> bids.projects().size()).sum(),
                record.pairs(),
                threads));
    out.println(
        "%s placed, %s unplaced, %s"
            .formatted(
                record.matches().size(),
                record.unplaced().size(),
                blocking.isEmpty() ? "stable" : blocking.size() + " blocking pairs"));
    watch.laps().forEach(lap -> out.println("  " + lap));
    out.println("peak memory: " + PeakMemory.text());
  }
}
