package org.openinternship.benchmarks.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything and writes the tables into README.md and the charts beside it. */
public final class Figures {
  private Figures() {}

  /**
   * Measures.
   *
   * @param args the size (small, medium or full) and the folder of README.md
   * @throws RunnerException if a check fails or JMH cannot run
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws RunnerException, IOException {
    Size size = Size.valueOf(args[0].toUpperCase(Locale.ROOT));
    Path folder = Path.of(args[1]);
    String conditions = Conditions.text(size);
    List<Figure> figures = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      for (int n : size.of(subject)) {
        figures.add(Measuring.measure(subject, n, size));
      }
    }
    String part =
        "%s\n\n%s![Time of a call against N](time.svg)\n\n![Memory that a call allocates against N](memory.svg)\n"
            .formatted(conditions, FigureTable.of(figures));
    MarkedPart.replace(folder.resolve("README.md"), part);
    Files.writeString(folder.resolve("time.svg"), Chart.ofTime(figures));
    Files.writeString(folder.resolve("memory.svg"), Chart.ofMemory(figures));
  }
}
