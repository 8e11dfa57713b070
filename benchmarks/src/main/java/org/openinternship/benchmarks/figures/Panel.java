package org.openinternship.benchmarks.figures;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** The lines of one workload against N, both logarithmic. */
final class Panel {
  /** Its size on the paper. */
  static final int WIDTH = 560;

  static final int HEIGHT = 300;

  private static final List<String> COLOURS =
      List.of(
          "#1b6ca8", "#c44e52", "#2e8b57", "#8172b2", "#b8860b", "#555555", "#d55e9c", "#17a2b8",
          "#7f4f24");
  private static final int LEFT = 60;
  private static final int RIGHT = 310;
  private static final int TOP = 40;
  private static final int BOTTOM = 260;
  private static final int LINE = 20;

  private final ToDoubleFunction<Figure> value;
  private final DoubleFunction<String> words;

  Panel(ToDoubleFunction<Figure> value, DoubleFunction<String> words) {
    this.value = value;
    this.words = words;
  }

  /** Draws a panel; figures of nothing, such as nothing allocated, are left out. */
  String draw(Workload workload, List<Figure> all) {
    List<Figure> figures =
        all.stream()
            .filter(it -> it.subject().workload() == workload)
            .filter(it -> value.applyAsDouble(it) > 0)
            .toList();
    StringBuilder svg = new StringBuilder();
    svg.append(text(LEFT, LINE, "start", workload.title(), "bold"));
    if (figures.isEmpty()) {
      return svg.toString();
    }
    Scale across = Scale.over(figures.stream().mapToDouble(Figure::size), LEFT, RIGHT);
    Scale up = Scale.over(figures.stream().mapToDouble(value), BOTTOM, TOP);
    grid(svg, across, up, workload);
    List<Subject> subjects = figures.stream().map(Figure::subject).distinct().toList();
    for (int place = 0; place < subjects.size(); place++) {
      Subject subject = subjects.get(place);
      List<Figure> line = figures.stream().filter(it -> it.subject() == subject).toList();
      line(svg, line, across, up, COLOURS.get(place % COLOURS.size()));
      legend(svg, place, subject);
    }
    return svg.toString();
  }

  private void grid(StringBuilder svg, Scale across, Scale up, Workload workload) {
    for (int power = across.least(); power <= across.most(); power++) {
      double x = across.at(Math.pow(10, power));
      rule(svg, x, TOP, x, BOTTOM);
      svg.append(text(x, BOTTOM + 15, "middle", "1e" + power, "normal"));
    }
    for (int power = up.least(); power <= up.most(); power++) {
      double y = up.at(Math.pow(10, power));
      rule(svg, LEFT, y, RIGHT, y);
      svg.append(text(LEFT - 5, y + 4, "end", words.apply(Math.pow(10, power)), "normal"));
    }
    svg.append(text(RIGHT, BOTTOM + 30, "end", workload.unit(), "normal"));
  }

  private static void rule(StringBuilder svg, double x1, double y1, double x2, double y2) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#dddddd\"/>\n",
            x1,
            y1,
            x2,
            y2));
  }

  private void line(
      StringBuilder svg, List<Figure> figures, Scale across, Scale up, String colour) {
    StringBuilder points = new StringBuilder();
    for (Figure figure : figures) {
      double x = across.at(figure.size());
      double y = up.at(value.applyAsDouble(figure));
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
      svg.append(
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n",
              x,
              y,
              colour));
    }
    svg.append(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n"
            .formatted(points.toString().strip(), colour));
  }

  private static void legend(StringBuilder svg, int place, Subject subject) {
    int y = TOP + 10 + LINE * place;
    svg.append(
        "<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" fill=\"%s\"/>\n"
            .formatted(RIGHT + 15, y - 9, COLOURS.get(place % COLOURS.size())));
    svg.append(text(RIGHT + 30, y, "start", subject.words(), "normal"));
  }

  private static String text(double x, double y, String anchor, String words, String weight) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-weight=\"%s\">%s</text>\n",
        x,
        y,
        anchor,
        weight,
        words);
  }
}
