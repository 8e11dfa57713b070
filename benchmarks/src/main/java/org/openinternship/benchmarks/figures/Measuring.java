package org.openinternship.benchmarks.figures;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures one subject at one size in a JVM of its own. */
final class Measuring {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private Measuring() {}

  /**
   * Measures, after the check of the results has passed.
   *
   * @throws IllegalStateException if it did not pass
   */
  static Figure measure(Subject subject, int n, Size size) throws RunnerException {
    Collection<RunResult> results = new Runner(options(subject, n, size)).run();
    if (results.size() != 1) {
      throw new IllegalStateException("There is no figure for " + subject + " at " + n);
    }
    RunResult result = results.iterator().next();
    Result<?> time = result.getPrimaryResult();
    double units = time.getStatistics().getPercentile(50);
    Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
    if (allocated == null) {
      throw new IllegalStateException("JMH gives no " + ALLOCATED);
    }
    double perSecond = perSecond(time.getScoreUnit());
    OptionalDouble slow =
        result.getParams().getMode() == Mode.SampleTime
            ? OptionalDouble.of(time.getStatistics().getPercentile(99) / perSecond)
            : OptionalDouble.empty();
    double bytes = allocated.getStatistics().getPercentile(50);
    return new Figure(subject, n, units / perSecond, bytes, slow);
  }

  private static Options options(Subject subject, int n, Size size) {
    TimeValue least = TimeValue.milliseconds(size.milliseconds());
    return new OptionsBuilder()
        .include(subject.jmhName() + "$")
        .param("size", String.valueOf(n))
        .forks(1)
        .warmupIterations(size.warmups(subject, n))
        .warmupTime(least)
        .measurementIterations(size.iterations(subject, n))
        .measurementTime(least)
        .jvmArgsAppend("-Xmx" + Size.heapOf(subject, n) + "g")
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .build();
  }

  private static double perSecond(String unit) {
    return switch (unit) {
      case "ms/op" -> TimeUnit.SECONDS.toMillis(1);
      case "us/op" -> TimeUnit.SECONDS.toMicros(1);
      default -> throw new IllegalStateException("JMH gives figures in " + unit);
    };
  }
}
