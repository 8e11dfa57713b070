package org.openinternship.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every machine of the library, with the table read line by line as the oracle. */
class StateMachineProperties {

  @Property(tries = 100)
  void randomEvents_neverReachAnUndeclaredState(@ForAll long seed) {
    Machines.ALL.forEach(machine -> walk(machine, new Random(seed)));
  }

  @Property(tries = 100)
  void history_replaysToTheSameState_inWhateverOrderItIsGiven(@ForAll long seed) {
    Machines.ALL.forEach(machine -> replay(machine, new Random(seed)));
  }

  private static <S extends Enum<S>, E extends Enum<E>> void walk(
      StateMachine<S, E> machine, Random random) {
    Map<S, Map<E, S>> oracle = new HashMap<>();
    Set<S> declared = new LinkedHashSet<>(Set.of(machine.initial()));
    for (Transition<S, E> line : machine.transitions()) {
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

  private static <S extends Enum<S>, E extends Enum<E>> void replay(
      StateMachine<S, E> machine, Random random) {
    List<Occurrence<E>> history = new ArrayList<>();
    S state = machine.initial();
    Instant at = Instant.EPOCH;
    while (!machine.ends(state) && history.size() < 20) {
      List<E> legal = List.copyOf(machine.legal(state));
      E event = legal.get(random.nextInt(legal.size()));
      E last = history.isEmpty() ? event : history.get(history.size() - 1).event();
      // At the same instant only what comes later in the declared order can come later.
      at = at.plusSeconds(event.compareTo(last) > 0 ? random.nextInt(2) : 1);
      history.add(new Occurrence<>(at, event));
      state = machine.next(state, event);
    }
    assertThat(history).isSorted();
    Collections.shuffle(history, random);
    assertThat(machine.replay(history)).isEqualTo(state);
  }

  private static <S extends Enum<S>, E extends Enum<E>> E[] events(StateMachine<S, E> machine) {
    E[] events = machine.transitions().get(0).event().getDeclaringClass().getEnumConstants();
    return Arrays.copyOf(events, events.length);
  }
}
