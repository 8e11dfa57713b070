package org.openinternship.examples.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of text that are never wider than a page. */
final class Lines {
  static final int WIDTH = 110;

  private final List<String> lines = new ArrayList<>();

  /** Adds a line, wrapped between words where it is too wide; what follows is indented. */
  Lines add(String text) {
    if (text.length() <= WIDTH) {
      lines.add(text);
      return this;
    }
    String indent = " ".repeat(text.length() - text.stripLeading().length() + 4);
    StringBuilder line = new StringBuilder();
    for (String word : Arrays.asList(text.split("(?<=\\S) "))) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent).append(word);
      } else {
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
    }
    lines.add(line.toString());
    return this;
  }

  Lines addAll(List<String> more) {
    more.forEach(this::add);
    return this;
  }

  List<String> all() {
    return List.copyOf(lines);
  }
}
