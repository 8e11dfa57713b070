package org.openinternship.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openinternship.testing.FuzzCorpus;

class FuzzCorpusTest {
  @TestFactory
  Stream<DynamicTest> keptTexts_areTakenOrRefused() {
    return FuzzCorpus.replay(TextFuzz.class, TextFuzz::fuzzerTestOneInput);
  }

  @Test
  void textsAreGivenToTheFactoriesOfTheWholeModule() {
    assertThat(TextFuzz.FACTORIES).hasSizeGreaterThan(40).containsKey("WorkingHours.of/2");
  }
}
