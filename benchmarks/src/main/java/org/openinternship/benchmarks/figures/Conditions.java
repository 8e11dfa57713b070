package org.openinternship.benchmarks.figures;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;

/** Where and when figures were taken. */
final class Conditions {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final String MODEL = "model name";

  private Conditions() {}

  /** As one sentence; called before measuring, it tells what else was going on. */
  static String text(Size size) {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return "Taken on %s: %s, %d processors, %s %s, JDK %s (%s); load before: %.1f; size: %s, median of %d iterations."
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            processor(),
            system.getAvailableProcessors(),
            system.getName(),
            system.getArch(),
            System.getProperty("java.version"),
            System.getProperty("java.vendor"),
            system.getSystemLoadAverage(),
            size.name().toLowerCase(Locale.ROOT),
            size.iterations());
  }

  private static String processor() {
    if (!Files.isReadable(PROCESSORS)) {
      return "unknown processor";
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith(MODEL))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown processor");
    } catch (IOException e) {
      return "unknown processor";
    }
  }
}
