package org.openinternship.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTest {

  private record Rung(Instant at, String bell) implements Event {}

  private static Rung rung(int second, String bell) {
    return new Rung(Instant.ofEpochSecond(second), bell);
  }

  @Test
  void inOrder_isByInstant_andAsGivenWithinOne() {
    List<Rung> given = List.of(rung(2, "c"), rung(1, "z"), rung(2, "a"), rung(1, "b"));
    assertThat(Event.inOrder(given)).extracting(Rung::bell).containsExactly("z", "b", "c", "a");
    assertThat(Event.inOrder(Event.inOrder(given))).isEqualTo(Event.inOrder(given));
    assertThat(given.get(0).bell()).isEqualTo("c");
  }

  @Test
  void inOrder_refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> Event.inOrder(null));
    assertThatNullPointerException()
        .isThrownBy(() -> Event.inOrder(Arrays.asList(rung(1, "a"), null)));
  }
}
