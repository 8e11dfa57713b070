package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openinternship.testing.ExportedTypes;
import org.openinternship.testing.SerialCheck;

/** Java's own serialization keeps what it takes as it was, or takes nothing. */
class MatchingSerializationTest {
  @Test
  void everyValueIsKeptOrRefused() {
    SerialCheck check = new SerialCheck(MatchingSamples.all());
    assertThat(
            ExportedTypes.of(MatchingEngine.class).stream()
                .flatMap(type -> check.problems(type).stream()))
        .isEmpty();
  }

  /** One would need a test of its own, as those of core have. */
  @Test
  void thereIsNoException() {
    assertThat(ExportedTypes.of(MatchingEngine.class)).noneMatch(Throwable.class::isAssignableFrom);
  }
}
