package org.openinternship.examples.report;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Seconds by stage. Not safe for use by several threads. */
public final class Stopwatch {
  private final long start = System.nanoTime();
  private final List<String> laps = new ArrayList<>();

  /** A stopwatch that starts now. */
  public Stopwatch() {}

  /**
   * Times a stage.
   *
   * @param <T> the type of its result
   * @param stage what to call it
   * @param work the work
   * @return its result
   */
  public <T> T time(String stage, Supplier<T> work) {
    long before = System.nanoTime();
    T result = work.get();
    laps.add(stage + " " + seconds(System.nanoTime() - before));
    return result;
  }

  /** {@return the stages and the seconds each took} */
  public List<String> laps() {
    return List.copyOf(laps);
  }

  /** {@return the seconds since this was started, and since the JVM was} */
  public String soFar() {
    return seconds(System.nanoTime() - start)
        + " after the start, "
        + seconds(1_000_000 * ManagementFactory.getRuntimeMXBean().getUptime())
        + " after that of the JVM";
  }

  private static String seconds(long nanos) {
    long hundredths = Math.round(nanos / 1e7);
    return "%d.%02d s".formatted(hundredths / 100, hundredths % 100);
  }
}
