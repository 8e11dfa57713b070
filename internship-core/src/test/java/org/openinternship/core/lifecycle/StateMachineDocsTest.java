package org.openinternship.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables are the truth; what is drawn of them must say the same. */
class StateMachineDocsTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path DOCS = Path.of("..", "docs", "state-machines.md");

  static List<StateMachine<?, ?>> machines() {
    return Machines.ALL;
  }

  @ParameterizedTest
  @MethodSource("machines")
  void diagramInTheDocs_isTheTable(StateMachine<?, ?> machine) throws IOException {
    String section = "\n## " + machine + "\n";
    String docs = Files.readString(DOCS);
    assertThat(docs).contains(section);
    String after = docs.substring(docs.indexOf(section) + section.length());
    String inside = after.contains("\n## ") ? after.substring(0, after.indexOf("\n## ")) : after;
    assertThat(inside).contains("```mermaid\n" + machine.mermaid() + "```\n");
  }

  @ParameterizedTest
  @MethodSource("machines")
  void tableInTheJavadoc_isTheTable(StateMachine<?, ?> machine) {
    String source = SOURCES.resolve(Machines.states(machine).getName().replace('.', '/')) + ".java";
    String comment = read(Path.of(source)).replaceAll("(?m)^ \\* ?", "").replaceAll("(?m) +$", "");
    assertThat(comment).contains("<pre>\n" + machine.table() + "</pre>\n");
  }

  @Test
  void noMachineIsLeftOut_andNoneIsDrawnThatDoesNotExist() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      long machines =
          files
              .filter(
                  file -> file.toString().endsWith(".java") && !file.endsWith("StateMachine.java"))
              .filter(file -> read(file).contains("StateMachine.of("))
              .count();
      assertThat(Machines.ALL).hasSize((int) machines);
    }
    assertThat(Files.readString(DOCS).split("\n## ", -1)).hasSize(Machines.ALL.size() + 1);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
