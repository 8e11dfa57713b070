package org.openinternship.core.lifecycle;

import java.util.ArrayList;
import java.util.List;

/** The look of a table on paper. */
final class Drawing {
  private Drawing() {}

  static <S extends Enum<S>, E extends Enum<E>> String table(StateMachine<S, E> machine) {
    List<String[]> lines = new ArrayList<>();
    lines.add(new String[] {"state", "event", "becomes"});
    for (TransitionRow<S, E> line : machine.transitions()) {
      lines.add(new String[] {line.from().name(), line.event().name(), line.to().name()});
    }
    int state = lines.stream().mapToInt(line -> line[0].length()).max().orElse(0);
    int event = lines.stream().mapToInt(line -> line[1].length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (String[] line : lines) {
      text.append(padded(line[0], state)).append("  ").append(padded(line[1], event));
      text.append("  ").append(line[2]).append('\n');
    }
    return text.toString();
  }

  static <S extends Enum<S>, E extends Enum<E>> String mermaid(StateMachine<S, E> machine) {
    StringBuilder text = new StringBuilder("stateDiagram-v2\n");
    text.append("  [*] --> ").append(machine.initial()).append('\n');
    for (TransitionRow<S, E> line : machine.transitions()) {
      text.append("  ").append(line.from()).append(" --> ").append(line.to());
      text.append(" : ").append(line.event()).append('\n');
    }
    for (S state : machine.states()) {
      if (machine.ends(state)) {
        text.append("  ").append(state).append(" --> [*]\n");
      }
    }
    return text.toString();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
