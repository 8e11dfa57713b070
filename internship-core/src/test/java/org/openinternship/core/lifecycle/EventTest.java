package org.openinternship.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
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

  @Test
  void timeMayStandStill_butNotGoBack() {
    Instant at = Instant.ofEpochSecond(100);
    assertThatNoException().isThrownBy(() -> Event.checkOrder("Placement p-1", Instant.MIN, at));
    assertThatNoException().isThrownBy(() -> Event.checkOrder("Placement p-1", at, at));
    assertThatNoException()
        .isThrownBy(() -> Event.checkOrder("Placement p-1", at, at.plusNanos(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Event.checkOrder("Placement p-1", at, at.minusNanos(1)))
        .withMessage(
            "Placement p-1: 1970-01-01T00:01:39.999999999Z is before 1970-01-01T00:01:40Z, up to"
                + " which it is recorded. Maybe sort the events by time");
    assertThatNullPointerException()
        .isThrownBy(() -> Event.checkOrder("Placement p-1", null, at))
        .withMessage("Event.recordedTo");
    assertThatNullPointerException()
        .isThrownBy(() -> Event.checkOrder("Placement p-1", at, null))
        .withMessage("Event.at");
    assertThatNullPointerException()
        .isThrownBy(() -> Event.checkOrder(null, at, at))
        .withMessage("Event.subject");
  }

  @Test
  void since_givesWhatIsNotSaved() {
    List<Rung> history = List.of(rung(1, "a"), rung(2, "b"), rung(3, "c"));
    for (int saved = 0; saved <= 3; saved++) {
      assertThat(Event.since(history.subList(0, saved), history))
          .isEqualTo(history.subList(saved, 3))
          .isEqualTo(Event.since(saved, history));
    }
  }

  @Test
  void since_refusesWhatIsNoBeginning() {
    List<Rung> history = List.of(rung(1, "a"), rung(2, "b"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Event.since(List.of(rung(1, "a"), rung(2, "c")), history))
        .withMessageStartingWith(
            "Event.since: event 1 of the history is not the one that is saved");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Event.since(history, history.subList(0, 1)))
        .withMessageStartingWith("Event.since: 2 events are saved, it must be from 0 to the 1");
    assertThatIllegalArgumentException().isThrownBy(() -> Event.since(-1, history));
  }
}
