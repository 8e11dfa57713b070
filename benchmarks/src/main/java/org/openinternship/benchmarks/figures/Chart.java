package org.openinternship.benchmarks.figures;

import java.util.List;
import java.util.stream.Stream;

/** A page of panels as SVG, one a workload that was measured at more than one size. */
final class Chart {
  private static final int COLUMNS = 2;

  private Chart() {}

  /** The time of a call against N. */
  static String ofTime(List<Figure> figures) {
    return draw(figures, "Time of a call", new Panel(Figure::seconds, Amount::ofSeconds));
  }

  /** What a call allocates against N. */
  static String ofMemory(List<Figure> figures) {
    return draw(figures, "Memory that a call allocates", new Panel(Figure::bytes, Amount::ofBytes));
  }

  private static String draw(List<Figure> figures, String title, Panel panel) {
    List<Workload> drawn =
        Stream.of(Workload.values()).filter(it -> sizes(it, figures) > 1).toList();
    int rows = (drawn.size() + COLUMNS - 1) / COLUMNS;
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="11" role="img" aria-label="%s">
        <title>%s</title>
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        """
            .formatted(COLUMNS * Panel.WIDTH, rows * Panel.HEIGHT, title, title));
    for (int place = 0; place < drawn.size(); place++) {
      svg.append(
          "<g transform=\"translate(%d,%d)\">\n%s</g>\n"
              .formatted(
                  place % COLUMNS * Panel.WIDTH,
                  place / COLUMNS * Panel.HEIGHT,
                  panel.draw(drawn.get(place), figures)));
    }
    return svg.append("</svg>\n").toString();
  }

  private static long sizes(Workload workload, List<Figure> figures) {
    return figures.stream()
        .filter(figure -> figure.subject().workload() == workload)
        .mapToInt(Figure::size)
        .distinct()
        .count();
  }
}
