package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.NotSerializableException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.mechanism.MarketRefusedException;
import org.openinternship.matching.mechanism.NothingFoundException;
import org.openinternship.matching.optimum.LimitConflictException;
import org.openinternship.matching.optimum.Optimum;
import org.openinternship.matching.optimum.SearchStatus;
import org.openinternship.matching.optimum.StandardObjective;
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
  void exceptions_areKeptOrRefused() throws Exception {
    assertThat(
            ExportedTypes.of(MatchingEngine.class).stream()
                .filter(Throwable.class::isAssignableFrom)
                .toList())
        .containsExactlyInAnyOrder(
            MarketRefusedException.class,
            NothingFoundException.class,
            LimitConflictException.class);
    NothingFoundException nothing =
        new NothingFoundException("teams", SearchStatus.IMPOSSIBLE, List.of("SQL"));
    NothingFoundException same = SerialCheck.kept(nothing);
    assertThat(same).hasMessage(nothing.getMessage());
    assertThat(same.status()).isEqualTo(SearchStatus.IMPOSSIBLE);
    assertThat(same.rules()).containsExactly("SQL");
    MarketRefusedException before = new MarketRefusedException("by-lot", MarketPart.SHARED_LIMITS);
    MarketRefusedException after = SerialCheck.kept(before);
    assertThat(after).hasMessage(before.getMessage());
    assertThat(after.mechanism()).isEqualTo("by-lot");
    assertThat(after.part()).isEqualTo(MarketPart.SHARED_LIMITS);
    Market market =
        Market.assembler(CapacityTree.flat(1), Lottery.single(0)).build().withLowerLimits(1);
    LimitConflictException conflict =
        catchThrowableOfType(
            LimitConflictException.class, () -> Optimum.of(market, StandardObjective.SIZE));
    assertThatThrownBy(() -> SerialCheck.kept(conflict))
        .isInstanceOf(NotSerializableException.class)
        .hasMessageContaining("Maybe send its message");
    assertThat(conflict.conflict().nodes()).containsExactly(0);
  }
}
