package org.openinternship.core.lifecycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A lifecycle as data: a table that says which state follows which event in which state. What it
 * does not say cannot happen.
 *
 * <p>Every state can be reached from the initial one and every event can happen somewhere; a state
 * without legal events is final. Immutable and safe for several threads; looking up a transition
 * takes constant time.
 *
 * @param <S> the states
 * @param <E> the events
 */
public final class StateMachine<S extends Enum<S>, E extends Enum<E>> {
  private final String name;
  private final S initial;
  private final List<TransitionRow<S, E>> transitions;
  private final Map<S, Map<E, S>> next;

  private StateMachine(Builder<S, E> builder) {
    this.name = builder.name;
    this.initial = builder.initial;
    this.transitions = List.copyOf(builder.transitions);
    this.next = new EnumMap<>(initial.getDeclaringClass());
    for (S state : initial.getDeclaringClass().getEnumConstants()) {
      next.put(state, new EnumMap<>(builder.events));
    }
    for (TransitionRow<S, E> line : transitions) {
      if (lines(line.from()).put(line.event(), line.to()) != null) {
        throw new IllegalArgumentException(
            "StateMachine %s: %s in state %s is given more than once"
                .formatted(name, line.event(), line.from()));
      }
    }
    checkNothingIsIdle(builder.events);
  }

  /**
   * Starts a table.
   *
   * @param name what has these states, as it is called in messages
   * @param initial the state everything begins in
   * @param events the events
   * @param <S> the states
   * @param <E> the events
   * @return a builder without transitions
   */
  public static <S extends Enum<S>, E extends Enum<E>> Builder<S, E> of(
      String name, S initial, Class<E> events) {
    return new Builder<>(name, initial, events);
  }

  /** {@return the name of what has these states} */
  public String name() {
    return name;
  }

  /** {@return the state everything begins in} */
  public S initial() {
    return initial;
  }

  /** {@return the table, in the order in which it was written} */
  public List<TransitionRow<S, E>> transitions() {
    return transitions;
  }

  /**
   * Says whether an event can happen in a state.
   *
   * @param state the state
   * @param event the event
   * @return whether the table has a line for it
   */
  public boolean allows(S state, E event) {
    return lines(state).containsKey(Objects.requireNonNull(event, "StateMachine.event"));
  }

  /**
   * Finds the events that can happen in a state.
   *
   * @param state the state
   * @return the events, in the order of their declaration; none if the state is final
   */
  public Set<E> legal(S state) {
    return Collections.unmodifiableSet(lines(state).keySet());
  }

  /**
   * Says whether nothing more can happen.
   *
   * @param state the state
   * @return whether no event is legal in it
   */
  public boolean ends(S state) {
    return legal(state).isEmpty();
  }

  /**
   * Finds the state after an event.
   *
   * @param state the state before
   * @param event the event
   * @return the state after
   * @throws IllegalTransitionException if the event cannot happen there; names those that can
   */
  public S next(S state, E event) {
    return next(state, event, name);
  }

  /**
   * Finds the state after an event, with words of the caller's own for the message.
   *
   * @param state the state before
   * @param event the event
   * @param subject whose state it is, as in {@code Offer 17}; no personal data
   * @return the state after
   * @throws IllegalTransitionException if the event cannot happen there; names those that can
   */
  public S next(S state, E event, String subject) {
    Objects.requireNonNull(subject, "StateMachine.subject");
    S to = lines(state).get(Objects.requireNonNull(event, "StateMachine.event"));
    if (to == null) {
      List<String> legal = legal(state).stream().map(Enum::name).toList();
      throw new IllegalTransitionException(subject, state, event, legal);
    }
    return to;
  }

  /** {@return the table as text, a line for each transition under a line of headings} */
  public String table() {
    return Drawing.table(this);
  }

  /** {@return the table as a state diagram in the language of Mermaid} */
  public String mermaid() {
    return Drawing.mermaid(this);
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }

  /** All states, in the order of their declaration. */
  Set<S> states() {
    return next.keySet();
  }

  private Map<E, S> lines(S state) {
    Objects.requireNonNull(state, "StateMachine.state");
    return Objects.requireNonNull(next.get(state));
  }

  private void checkNothingIsIdle(Class<E> type) {
    Set<S> reached = EnumSet.of(initial);
    Set<E> used = EnumSet.noneOf(type);
    for (int i = 0; i < next.size(); i++) { // no path is longer than the number of states
      for (TransitionRow<S, E> transition : transitions) {
        used.add(transition.event());
        if (reached.contains(transition.from())) {
          reached.add(transition.to());
        }
      }
    }
    if (!reached.equals(next.keySet()) || used.size() < type.getEnumConstants().length) {
      throw new IllegalArgumentException(
          "StateMachine %s: of the states only %s can be reached, of the events only %s can happen"
              .formatted(name, reached, used));
    }
  }

  /**
   * Writes a table; not safe for use by several threads.
   *
   * @param <S> the states
   * @param <E> the events
   */
  public static final class Builder<S extends Enum<S>, E extends Enum<E>> {
    private final String name;
    private final S initial;
    private final Class<E> events;
    private final List<TransitionRow<S, E>> transitions = new ArrayList<>();

    private Builder(String name, S initial, Class<E> events) {
      this.name = Objects.requireNonNull(name, "StateMachine.name");
      this.initial = Objects.requireNonNull(initial, "StateMachine.initial");
      this.events = Objects.requireNonNull(events, "StateMachine.events");
    }

    /**
     * Adds a line.
     *
     * @param from the state before
     * @param event what happens
     * @param to the state after
     * @return this builder
     */
    public Builder<S, E> on(S from, E event, S to) {
      transitions.add(new TransitionRow<>(from, event, to));
      return this;
    }

    /**
     * Makes the machine.
     *
     * @return the machine
     * @throws IllegalArgumentException if a line is given twice, a state cannot be reached or an
     *     event cannot happen
     */
    public StateMachine<S, E> build() {
      return new StateMachine<>(this);
    }

    /** {@return the name of this type, the machine and the number of its lines so far} */
    @Override
    public String toString() {
      return "StateMachine.Builder: " + name + ", " + transitions.size() + " lines";
    }
  }
}
