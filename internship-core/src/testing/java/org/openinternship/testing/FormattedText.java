package org.openinternship.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code "%s".formatted(...)} reads the same everywhere; {@code %d}, {@code %f} and {@code %S}
 * write digits, signs and capitals of the default locale. Which of them a text has, only its source
 * tells.
 */
public final class FormattedText {
  private static final Pattern CONVERSION_BY_LOCALE =
      Pattern.compile("%(\\d+\\$)?[-#+0,(<]*\\d*(\\.\\d+)?[doxXeEfgGaAtTSC]");

  private FormattedText() {}

  /** The conversions of a text that read the default locale. */
  public static List<String> conversionsByLocale(String text) {
    return CONVERSION_BY_LOCALE.matcher(text).results().map(MatchResult::group).toList();
  }

  /** The sources of the module whose tests run. */
  static List<Path> sources() {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
