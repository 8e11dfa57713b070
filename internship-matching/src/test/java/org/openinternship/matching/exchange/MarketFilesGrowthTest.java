package org.openinternship.matching.exchange;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.testing.Growth;

/** Files are read and written in proportion to their length, faulty ones too. */
class MarketFilesGrowthTest {
  private static final int SMALL = 1_000;

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static void refused(String text) {
    try {
      StudentProjectFile.read(text);
    } catch (FindingsException e) {
      return;
    }
    throw new AssertionError("read: " + text);
  }

  @Test
  void longOrders() {
    Growth.isNotQuadratic(
        SMALL,
        size -> {
          int[] all = IntStream.range(0, size).toArray();
          List<String> names = IntStream.range(0, size).mapToObj(it -> "a" + it).toList();
          String text = PreflibFile.of(names, List.of(PreferenceList.tied(all))).toText();
          return () -> PreflibFile.read(text).bids(it -> "v", it -> "a" + it);
        });
  }

  @Test
  void manyStudents() {
    Growth.isNotQuadratic(
        SMALL,
        size -> {
          String text = size + " 1 1\n" + lines(size, it -> it + 1 + " 1") + "1 1 1\n1 1\n";
          return () -> StudentProjectFile.read(text).toText();
        });
  }

  @Test
  void manyFaults() {
    Growth.isNotQuadratic(
        SMALL,
        size -> {
          String text = size + " 1 1\n" + lines(size, it -> it + 1 + " x 2 (1 1)") + "1 1 1\n1 1\n";
          return () -> refused(text);
        });
  }

  @Test
  void longFaults() {
    Growth.isNotQuadratic(
        SMALL,
        size -> {
          String text = "1 1 1\n1 " + "(1 x ".repeat(size) + "9".repeat(size) + "\n1 1 1\n1 1\n";
          return () -> refused(text);
        });
  }
}
