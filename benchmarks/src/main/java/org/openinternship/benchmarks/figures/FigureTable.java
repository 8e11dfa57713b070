package org.openinternship.benchmarks.figures;

import java.util.List;

/** Figures as tables of Markdown, one a workload. */
final class FigureTable {
  private FigureTable() {}

  static String of(List<Figure> figures) {
    StringBuilder text = new StringBuilder();
    List<Workload> measured =
        figures.stream().map(it -> it.subject().workload()).distinct().toList();
    for (Workload workload : measured) {
      text.append("### ").append(workload.title()).append("\n\n| | ").append(workload.unit());
      text.append(" | a call | allocates | |\n| --- | ---: | ---: | ---: | --- |\n");
      figures.stream()
          .filter(figure -> figure.subject().workload() == workload)
          .forEach(figure -> text.append(row(figure, figures)));
      text.append('\n');
    }
    return text.toString();
  }

  private static String row(Figure figure, List<Figure> figures) {
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            figure.subject().words(),
            Amount.ofCount(figure.size()),
            Amount.ofSeconds(figure.seconds()),
            Amount.ofBytes(figure.bytes()),
            remark(figure, figures));
  }

  private static String remark(Figure figure, List<Figure> figures) {
    return figure.slow().isPresent()
        ? "99 of 100 below " + Amount.ofSeconds(figure.slow().getAsDouble())
        : times(figure, figures);
  }

  /** What the call takes as a multiple of what it is set against. */
  private static String times(Figure figure, List<Figure> figures) {
    return figures.stream()
        .filter(other -> figure.subject().against().filter(other.subject()::equals).isPresent())
        .filter(other -> other.size() == figure.size())
        .map(
            other ->
                Amount.ofTimes(figure.seconds() / other.seconds())
                    + " \""
                    + other.subject().words()
                    + "\"")
        .findFirst()
        .orElse("");
  }
}
