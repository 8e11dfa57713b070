package org.openinternship.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.examples.output.Printed;
import org.openinternship.examples.report.CoordinatorReport;
import org.openinternship.examples.vsfs.VsfsCohort;
import org.openinternship.matching.MatchingEngine;

/** The README shows exactly the code that is compiled here, and what it prints. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path SOURCES =
      Path.of("src/main/java/org/openinternship/examples/quickstart");

  /** Who copies it has it in a package of their own, so there it is public. */
  @Test
  void readme_showsTheCodeAsItIs() throws IOException {
    List<String> source = Files.readAllLines(SOURCES.resolve("QuickStart.java"));
    assertThat(source.get(0)).startsWith("package ");
    assertThat(shown("QuickStart.java", "java"))
        .containsExactlyElementsOf(
            source.subList(2, source.size()).stream()
                .map(line -> line.startsWith("class ") ? "public " + line : line)
                .toList());
  }

  @Test
  void readme_showsWhatTheFirstMatchPrints() throws IOException {
    List<String> printed = Printed.byMain(() -> QuickStart.main(new String[0]));
    assertThat(shown("QuickStart prints", "")).containsExactlyElementsOf(printed);
  }

  @Test
  void readme_showsLinesThatTheDemoPrints() throws IOException {
    Cohort cohort = VsfsCohort.generate();
    List<String> report =
        CoordinatorReport.of("VSFS 2012-2013", cohort, MatchingEngine.withDefaults().match(cohort));
    for (String line : shown("the demo prints", "")) {
      String whole = line.replaceFirst("\\.\\.\\.$", "");
      assertThat(report).as(line).anyMatch(printed -> printed.startsWith(whole));
    }
  }

  @Test
  void readme_isShort() throws IOException {
    assertThat(shown("QuickStart.java", "java")).hasSizeLessThanOrEqualTo(30);
    assertThat(Files.readAllLines(README)).hasSizeLessThan(310);
  }

  /** The block of code that follows the comment with this name. */
  private static List<String> shown(String name, String language) throws IOException {
    List<String> readme = Files.readAllLines(README);
    int marker = readme.indexOf("<!-- " + name + " -->");
    assertThat(marker).as("marker of " + name).isNotNegative();
    assertThat(readme.get(marker + 1)).isEqualTo("```" + language);
    List<String> rest = readme.subList(marker + 2, readme.size());
    return rest.subList(0, rest.indexOf("```"));
  }
}
