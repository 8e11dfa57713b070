package org.openinternship.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StateMachineTest {

  enum Door {
    CLOSED,
    OPEN,
    GONE
  }

  enum Doing {
    OPEN_IT,
    CLOSE_IT,
    TEAR_IT_OUT
  }

  private static StateMachine.Builder<Door, Doing> door() {
    return StateMachine.of("Door", Door.CLOSED, Doing.class)
        .on(Door.CLOSED, Doing.OPEN_IT, Door.OPEN)
        .on(Door.OPEN, Doing.CLOSE_IT, Door.CLOSED)
        .on(Door.OPEN, Doing.TEAR_IT_OUT, Door.GONE);
  }

  private static final StateMachine<Door, Doing> DOOR = door().build();

  @Test
  void illegalTransition_namesWhatWouldBeLegal() {
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> DOOR.next(Door.OPEN, Doing.OPEN_IT))
        .withMessage(
            "Door: OPEN_IT is not legal in state OPEN, legal would be CLOSE_IT, TEAR_IT_OUT")
        .satisfies(e -> assertThat(e.legal()).containsExactly("CLOSE_IT", "TEAR_IT_OUT"));
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> DOOR.next(Door.GONE, Doing.OPEN_IT, "Door 7"))
        .withMessage("Door 7: OPEN_IT is not legal in state GONE, which is final")
        .satisfies(e -> assertThat(e.legal()).isEmpty());
  }

  @Test
  void tableAndDiagram_areDrawnFromTheSameLines() {
    assertThat(DOOR.table())
        .isEqualTo(
            """
            state   event        becomes
            CLOSED  OPEN_IT      OPEN
            OPEN    CLOSE_IT     CLOSED
            OPEN    TEAR_IT_OUT  GONE
            """);
    assertThat(DOOR.mermaid())
        .isEqualTo(
            """
            stateDiagram-v2
              [*] --> CLOSED
              CLOSED --> OPEN : OPEN_IT
              OPEN --> CLOSED : CLOSE_IT
              OPEN --> GONE : TEAR_IT_OUT
              GONE --> [*]
            """);
  }

  @Test
  void build_refusesALineGivenTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> door().on(Door.OPEN, Doing.CLOSE_IT, Door.GONE).build())
        .withMessage("StateMachine Door: CLOSE_IT in state OPEN is given more than once");
  }

  @Test
  void build_refusesStatesThatCannotBeReachedAndEventsThatCannotHappen() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                StateMachine.of("Door", Door.CLOSED, Doing.class)
                    .on(Door.CLOSED, Doing.OPEN_IT, Door.OPEN)
                    .on(Door.GONE, Doing.CLOSE_IT, Door.CLOSED)
                    .build())
        .withMessageContainingAll("Door", "[CLOSED, OPEN]", "[OPEN_IT, CLOSE_IT]");
  }
}
