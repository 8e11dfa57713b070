package org.openinternship.examples.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a host costs in lines. */
public final class CountedLines {
  private CountedLines() {}

  /** The lines of a source without package, imports, blank lines and comments. */
  public static List<String> of(Path source) throws IOException {
    return Files.readAllLines(source).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .filter(line -> Stream.of("package ", "import ", "/", "*").noneMatch(line::startsWith))
        .toList();
  }
}
