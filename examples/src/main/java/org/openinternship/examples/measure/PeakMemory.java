package org.openinternship.examples.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory the process has held so far. */
final class PeakMemory {
  private static final Path STATUS = Path.of("/proc/self/status");

  private PeakMemory() {}

  /** As text: the heap, and what the operating system says where it says it. */
  static String text() {
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    return heap / (1 << 20) + " MB of heap, garbage included" + resident();
  }

  private static String resident() {
    if (!Files.isReadable(STATUS)) {
      return "";
    }
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .map(megabytes -> "; " + megabytes + " MB resident")
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      return "; resident size not readable";
    }
  }
}
