package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.testing.ExportedTypes;
import org.openinternship.testing.HostileTexts;

/** Every public entry of this module that takes a text refuses a hostile one, or makes it good. */
class MatchingHostileTextsTest {
  private static final HostileTexts CHECK =
      new HostileTexts(MatchingSamples.all(), Set.of("PreflibFile.toText", "Robustness.text"));

  static List<Class<?>> types() {
    return ExportedTypes.of(MatchingEngine.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyEntryDealsWithHostileTexts(Class<?> type) {
    assertThat(CHECK.problems(type)).isEmpty();
  }
}
