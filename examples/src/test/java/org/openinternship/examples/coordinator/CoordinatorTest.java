package org.openinternship.examples.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openinternship.examples.documentation.Page;
import org.openinternship.examples.output.CountedLines;
import org.openinternship.examples.output.Printed;

/** The coordinator's term: how long it is, what it prints, what it leaves in the folder. */
class CoordinatorTest {
  private static final Path HERE = Path.of("src/main/java/org/openinternship/examples/coordinator");
  private static final Path PAGE = Path.of("..", "docs", "guide", "results.md");

  @TempDir private Path folder;

  /** By hand it took 337. */
  @ParameterizedTest
  @CsvSource({"FirstResults, 25", "Coordinator, 120"})
  void host_isShort(String host, int max) throws IOException {
    assertThat(CountedLines.of(HERE.resolve(host + ".java"))).hasSizeBetween(10, max);
  }

  private List<String> run() {
    return Printed.by(
        out -> {
          try {
            Coordinator.run(CoordinatorExample.sheets(folder), out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void page_showsTheTermAsItIs() throws IOException {
    Page page = Page.read(PAGE);
    List<String> source = Files.readAllLines(HERE.resolve("Coordinator.java"));
    assertThat(source.get(0)).startsWith("package ");
    assertThat(page.block("the coordinator"))
        .containsExactlyElementsOf(source.subList(2, source.size()));
    page.assertPrints("the coordinator", run());
    page.assertPrints("a letter", Files.readAllLines(folder.resolve("first/letters/s-104.txt")));
  }

  @Test
  void firstResults_areAFewLines_andWriteEveryList() throws IOException {
    List<String> printed =
        Printed.byMain(
            () -> {
              try {
                mended(CoordinatorExample.sheets(folder));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              FirstResults.main(new String[] {folder.toString()});
            });
    assertThat(printed).isEmpty();
    assertThat(names(folder.resolve("results"))).contains("interns.csv", "reasons.csv");
    assertThat(folder.resolve("results/interns.csv"))
        .content()
        .startsWith("intern,name,e-mail,project,title,host,choice,")
        .contains("s-102,Bence Kovács,bence.kovacs@example.org,");
  }

  /** What the standard words do not have is written otherwise, as somebody would by hand. */
  private static void mended(Path folder) throws IOException {
    Path interns = folder.resolve("interns.csv");
    String text = Files.readString(interns);
    Files.writeString(interns, text.replace("3/5", "good").replace("some", "basic"));
  }

  @Test
  void names_standInListsAndLetters_andNowhereElse() throws IOException {
    List<String> printed = run();
    assertThat(printed).noneMatch(line -> line.contains("Kovács"));
    assertThat(folder.resolve("committee.csv")).content().doesNotContain("Kovács");
    assertThat(folder.resolve("first/letters/s-102.txt"))
        .content()
        .startsWith("Dear Bence Kovács,\n")
        .doesNotContain("Chloé", "s-103");
    assertThat(folder.resolve("first/placements.csv")).content().contains("Bence Kovács");
    assertThat(names(folder.resolve("first/letters"))).hasSize(12);
    assertThat(names(folder.resolve("after/letters")))
        .hasSize(10)
        .doesNotContain("s-103.txt", "s-108.txt");
  }

  @Test
  void files_areTheSameEachTime() throws IOException {
    run();
    Map<String, String> once = contents();
    run();
    assertThat(contents()).isEqualTo(once);
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }
}
