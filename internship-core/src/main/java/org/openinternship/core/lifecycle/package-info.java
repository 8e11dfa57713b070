/**
 * States and events as data: one table for each lifecycle, from which everything else follows.
 *
 * <p>A {@link org.openinternship.core.lifecycle.StateMachine} is the table: in this state this
 * transition leads to that state, and what the table does not say cannot happen. It draws itself
 * for the documentation, and an {@link
 * org.openinternship.core.lifecycle.IllegalTransitionException} says which transitions would have
 * been legal. An {@link org.openinternship.core.lifecycle.Event} is what happened to one value and
 * when; its interface states the order of events once.
 *
 * <pre>{@code
 * StateMachine<OfferState, OfferTransition> machine = OfferState.machine();
 * Set<OfferTransition> legal = machine.legal(machine.initial());
 * String table = machine.table();
 * }</pre>
 *
 * <p>States are never stored: a value keeps its events and derives the state. {@code Event.since}
 * gives the events that are not saved yet, and a {@link org.openinternship.core.lifecycle.Replay}
 * does a saved history again, names what cannot be done and goes on without it where the host says
 * so. What is left to the host: to keep the events, and to give those of one instant in the order
 * in which they took effect.
 */
@NullMarked
package org.openinternship.core.lifecycle;

import org.jspecify.annotations.NullMarked;
