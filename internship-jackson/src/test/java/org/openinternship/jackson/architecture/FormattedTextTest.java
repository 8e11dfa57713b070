package org.openinternship.jackson.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code "%s".formatted(...)} reads the same everywhere; {@code %d}, {@code %f} and {@code %S}
 * write digits, signs and capitals of the default locale. Which of them a text has, only its source
 * tells.
 */
class FormattedTextTest {

  private static final Pattern CONVERSION_BY_LOCALE =
      Pattern.compile("%(\\d+\\$)?[-#+0,(<]*\\d*(\\.\\d+)?[doxXeEfgGaAtTSC]");

  @ParameterizedTest
  @ValueSource(strings = {"internship-core", "internship-matching", "internship-jackson"})
  void messagesDoNotReadTheDefaultLocale(String module) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).toList();
      assertThat(sources).isNotEmpty();
      for (Path source : sources) {
        String text = Files.readString(source);
        if (text.contains(".formatted(")) {
          assertThat(conversionsByLocale(text)).as(source.toString()).isEmpty();
        }
      }
    }
  }

  @Test
  void conversionsByLocaleAreTold() {
    assertThat(conversionsByLocale("%s %d %2$s, %,d: %02d %% %.3f %S%n")).hasSize(5);
  }

  private static List<String> conversionsByLocale(String text) {
    return CONVERSION_BY_LOCALE.matcher(text).results().map(MatchResult::group).toList();
  }
}
