package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.mechanism.MarketRefusedException;
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

  @Test
  void theOnlyException_isKept() throws Exception {
    assertThat(
            ExportedTypes.of(MatchingEngine.class).stream()
                .filter(Throwable.class::isAssignableFrom)
                .toList())
        .isEqualTo(List.of(MarketRefusedException.class));
    MarketRefusedException before = new MarketRefusedException("by-lot", MarketPart.SHARED_LIMITS);
    MarketRefusedException after = SerialCheck.kept(before);
    assertThat(after).hasMessage(before.getMessage());
    assertThat(after.mechanism()).isEqualTo("by-lot");
    assertThat(after.part()).isEqualTo(MarketPart.SHARED_LIMITS);
  }
}
