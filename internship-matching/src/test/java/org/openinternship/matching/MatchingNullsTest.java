package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.testing.ExportedTypes;
import org.openinternship.testing.NullCheck;

/** No public entry of this module takes null, and each says what is null. */
class MatchingNullsTest {
  private static final NullCheck CHECK = new NullCheck(MatchingSamples.all());

  static List<Class<?>> types() {
    return ExportedTypes.of(MatchingEngine.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyEntryRefusesNull(Class<?> type) {
    assertThat(CHECK.problems(type)).isEmpty();
  }
}
