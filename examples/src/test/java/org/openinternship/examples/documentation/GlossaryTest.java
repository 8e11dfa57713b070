package org.openinternship.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary names types that there are, and no type is called what it says not to say. */
class GlossaryTest {
  private static final Path GLOSSARY = Path.of("..", "docs", "glossary.md");
  private static final Set<String> TYPES = Library.types().keySet();

  /** The cells of each row: word, type, meaning, words not to use. */
  private static List<List<String>> rows() {
    return Library.text(GLOSSARY)
        .lines()
        .filter(
            line -> line.startsWith("| ") && !line.startsWith("| word") && !line.contains("---"))
        .map(line -> Arrays.stream(line.split("\\|", -1)).skip(1).map(String::strip).toList())
        .toList();
  }

  private static Stream<String> names(String cell) {
    return Arrays.stream(cell.split(","))
        .map(name -> name.replace("`", "").strip())
        .filter(name -> !name.isEmpty());
  }

  private static Set<String> avoided() {
    return rows().stream()
        .flatMap(row -> names(row.get(3)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyType_exists() {
    assertThat(rows()).hasSizeGreaterThan(50);
    assertThat(rows().stream().flatMap(row -> names(row.get(1))))
        .as("types that docs/glossary.md names")
        .allSatisfy(name -> assertThat(TYPES).contains(name));
  }

  @Test
  void everyWord_isThereOnce_andIsNotOneNotToUse() {
    List<String> words = rows().stream().map(row -> row.get(0).replace("*", "")).toList();
    assertThat(words).as("words of docs/glossary.md").doesNotHaveDuplicates();
    assertThat(words).doesNotContainAnyElementsOf(avoided());
  }

  @Test
  void wordsNotToUse_areInNoName() {
    assertThat(avoided()).hasSizeGreaterThan(20);
    for (String word : avoided()) {
      String name =
          Arrays.stream(word.split(" "))
              .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
              .collect(Collectors.joining());
      assertThat(TYPES).as("docs/glossary.md says not to say '%s'", word).doesNotContain(name);
    }
  }
}
