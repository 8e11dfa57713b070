package org.openinternship.matching.exchange;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.openinternship.core.finding.FindingsException;

/**
 * Gives any text to both readers of files of preference lists. What is read is written as something
 * that is read as the same; what is not is refused with its findings.
 */
public final class MarketFileFuzz {
  private MarketFileFuzz() {}

  /** The entry that the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    check(new String(input, StandardCharsets.UTF_8));
  }

  static void check(String text) {
    check(text, PreflibFile::read, PreflibFile::toText);
    check(text, StudentProjectFile::read, StudentProjectFile::toText);
  }

  private static <T> void check(String text, Function<String, T> read, Function<T, String> write) {
    T file;
    try {
      file = read.apply(text);
    } catch (FindingsException e) {
      if (e.report().findings().isEmpty()) {
        throw new AssertionError("refused without a finding", e);
      }
      return;
    }
    if (!read.apply(write.apply(file)).equals(file)) {
      throw new AssertionError("read back differently:\n" + write.apply(file));
    }
  }
}
