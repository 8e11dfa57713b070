package org.openinternship.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every machine of the library, with the table read line by line as the oracle. */
class StateMachineProperties {

  @Property
  void randomEvents_neverReachAnUndeclaredState(@ForAll long seed) {
    Machines.ALL.forEach(machine -> walk(machine, new Random(seed)));
  }

  private static <S extends Enum<S>, E extends Enum<E>> void walk(
      StateMachine<S, E> machine, Random random) {
    Map<S, Map<E, S>> oracle = new HashMap<>();
    Set<S> declared = new LinkedHashSet<>(Set.of(machine.initial()));
    for (TransitionRow<S, E> line : machine.transitions()) {
      oracle.computeIfAbsent(line.from(), key -> new HashMap<>()).put(line.event(), line.to());
      declared.add(line.to());
    }
    E[] events = events(machine);
    S state = machine.initial();
    for (int i = 0; i < 60; i++) {
      E event = events[random.nextInt(events.length)];
      Map<E, S> lines = oracle.getOrDefault(state, Map.of());
      assertThat(machine.legal(state)).containsExactlyInAnyOrderElementsOf(lines.keySet());
      assertThat(machine.ends(state)).isEqualTo(lines.isEmpty());
      assertThat(machine.allows(state, event)).isEqualTo(lines.containsKey(event));
      try {
        state = machine.next(state, event);
        assertThat(lines).containsEntry(event, state);
        assertThat(declared).contains(state);
      } catch (IllegalTransitionException e) {
        assertThat(lines).doesNotContainKey(event);
        assertThat(e.legal()).isEqualTo(machine.legal(state).stream().map(Enum::name).toList());
        assertThat(e).hasMessageContainingAll(state.name(), event.name());
        e.legal().forEach(legal -> assertThat(e).hasMessageContaining(legal));
        if (machine.ends(state)) {
          state = machine.initial();
        }
      }
    }
  }

  private static <S extends Enum<S>, E extends Enum<E>> E[] events(StateMachine<S, E> machine) {
    E[] events = machine.transitions().get(0).event().getDeclaringClass().getEnumConstants();
    return Arrays.copyOf(events, events.length);
  }
}
