package org.openinternship.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openinternship.examples.output.CountedLines;
import org.openinternship.examples.output.Printed;

/** What a host costs in lines, and that the guide shows each as it is compiled. */
class HostsTest {
  private static final Path GUIDE = Path.of("..", "docs", "guide");
  private static final Path HOSTS = Path.of("src/main/java/org/openinternship/examples/hosts");
  private static final Path SPARK =
      Path.of("spark/src/main/java/org/openinternship/examples/spark");
  private static final Path BOOT =
      Path.of("spring-boot/src/main/java/org/openinternship/examples/boot");

  @ParameterizedTest
  @CsvSource({"OwnRules, 90", "StudentPage, 30", "WhatIf, 15", "TwentyPlacements, 45"})
  void host_isShort(String host, int max) throws IOException {
    assertThat(CountedLines.of(HOSTS.resolve(host + ".java"))).hasSizeBetween(10, max);
  }

  @Test
  void springBoot_isShort() throws IOException {
    int lines = 0;
    for (String type : List.of("PortalApplication", "Portal", "Problems")) {
      lines += CountedLines.of(BOOT.resolve(type + ".java")).size();
    }
    assertThat(lines).isBetween(30, 60);
    try (Stream<Path> files = Files.list(BOOT)) {
      assertThat(files).as("with these and the package's own line").hasSize(4);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ProjectIndex, 30",
    "ScoredLists, 60",
    "ScorePartition, 20",
    "BidColumns, 75",
    "ColumnMatch, 65",
    "SparkMatch, 40"
  })
  void spark_isShort(String step, int max) throws IOException {
    assertThat(CountedLines.of(SPARK.resolve(step + ".java"))).hasSizeBetween(10, max);
  }

  /** A page shows the whole file but for its package. The guide's own test runs what it shows. */
  @ParameterizedTest
  @CsvSource({
    "own-rules.md, OwnRules",
    "portal.md, StudentPage",
    "portal.md, TwentyPlacements",
    "spring-boot.md, Portal",
    "spring-boot.md, Problems"
  })
  void guide_showsTheHostAsItIs(String page, String type) throws IOException {
    Path directory = page.equals("spring-boot.md") ? BOOT : HOSTS;
    List<String> source = Files.readAllLines(directory.resolve(type + ".java"));
    assertThat(source.get(0)).startsWith("package ");
    List<String> guide = Files.readAllLines(GUIDE.resolve(page));
    int marker = guide.indexOf("<!-- " + type + ".java -->");
    assertThat(marker).as("marker of " + type).isNotNegative();
    assertThat(guide.get(marker + 1)).isEqualTo("```java");
    List<String> rest = guide.subList(marker + 2, guide.size());
    assertThat(rest.subList(0, rest.indexOf("```")))
        .containsExactlyElementsOf(source.subList(2, source.size()));
  }

  @Test
  void whatIf_tellsWhoMovesAndWhoWouldNot() {
    assertThat(Printed.byMain(() -> WhatIf.main(new String[0])))
        .containsExactly(
            "intern intern-069 moves from project maputo to project athens, one rank better on"
                + " their list",
            "intern intern-143 had project tallinn and takes no part any more",
            "intern intern-173 now has project maputo and had no place before",
            "intern intern-318 moves from project athens to project santiago, one rank better on"
                + " their list",
            "intern intern-340 moves from project santiago to project tallinn, one rank better on"
                + " their list",
            "anew: gained 1, left 1, better 3, stayed 214",
            "with every place kept: gained 1, left 1, stayed 217");
  }
}
