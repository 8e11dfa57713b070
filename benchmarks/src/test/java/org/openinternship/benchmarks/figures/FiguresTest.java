package org.openinternship.benchmarks.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.w3c.dom.Document;

/** Tables, charts and the page they go into. */
class FiguresTest {
  private static final List<Figure> FIGURES =
      List.of(
          new Figure(Subject.ASSIGN, 1_000, 0.001, 4_000, OptionalDouble.of(0.002)),
          new Figure(Subject.ASSIGN, 10_000, 0.0123456, 40_000, OptionalDouble.empty()),
          new Figure(Subject.TEXTBOOK, 10_000, 0.123456, 4e6, OptionalDouble.empty()));

  @Test
  void aPeerIsSetAgainstTheLibraryAtTheSameSize() {
    assertThat(FigureTable.of(FIGURES))
        .contains("| interns propose | 1,000 | 1.00 ms | 4.00 KB | 99 of 100 below 2.00 ms |\n")
        .contains("| interns propose | 10,000 | 12.3 ms | 40.0 KB |  |\n")
        .doesNotContain(Workload.JSON.title())
        .contains("| 10,000 | 123 ms | 4.00 MB | 10.0 x \"interns propose\" |\n");
  }

  @Test
  void amountsHaveThreeDigits() {
    assertThat(Amount.ofSeconds(1.5e-9)).isEqualTo("1.50 ns");
    assertThat(Amount.ofSeconds(0.0999)).isEqualTo("99.9 ms");
    assertThat(Amount.ofSeconds(100)).isEqualTo("100 s");
    assertThat(Amount.ofBytes(0)).isEqualTo("0.00 B");
    assertThat(Amount.ofTimes(1234)).isEqualTo("1234 x");
  }

  @Test
  void chartsHaveAPointAFigureAndALineASubject() throws Exception {
    byte[] svg = Chart.ofTime(FIGURES).getBytes(StandardCharsets.UTF_8);
    Document chart =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg));
    assertThat(chart.getElementsByTagName("circle").getLength()).isEqualTo(3);
    assertThat(chart.getElementsByTagName("polyline").getLength()).isEqualTo(2);
  }

  @Test
  void scalesAreLogarithmic() {
    Scale scale = new Scale(0, 2, 100, 300);
    assertThat(scale.at(1)).isEqualTo(100);
    assertThat(scale.at(10)).isEqualTo(200);
    assertThat(scale.at(100)).isEqualTo(300);
  }

  @Test
  void thePageKeepsWhatPeopleWrote() throws Exception {
    String page = Files.readString(Path.of("README.md"));
    String once = MarkedPart.replaced(page, "one\n");
    assertThat(once).contains("one\n");
    assertThat(MarkedPart.replaced(once, "two\n")).isEqualTo(MarkedPart.replaced(page, "two\n"));
    assertThatIllegalArgumentException().isThrownBy(() -> MarkedPart.replaced("a page", "one"));
  }

  @ParameterizedTest
  @EnumSource
  void everySubjectIsABenchmarkWithSizes(Subject subject) throws Exception {
    int dot = subject.jmhName().lastIndexOf('.');
    Class<?> type = Class.forName(subject.jmhName().substring(0, dot));
    assertThat(type.getMethod(subject.jmhName().substring(dot + 1)))
        .matches(method -> method.isAnnotationPresent(Benchmark.class));
    for (Size size : Size.values()) {
      assertThat(size.of(subject)).isNotEmpty().isSorted();
    }
  }
}
