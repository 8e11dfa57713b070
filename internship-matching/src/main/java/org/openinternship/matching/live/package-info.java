/**
 * An assignment that goes on while its market changes: interns leave and come back, lists and seats
 * change, pins are added and lifted, and after each change it is what interns who propose would
 * come to in a run from the beginning, at the cost of the few interns who move.
 *
 * <p>{@link org.openinternship.matching.live.LiveAssignment} is for a service that keeps a match
 * open, and for a search that tries many small changes. It works on a {@link
 * org.openinternship.matching.market.Market} alone and knows no domain type.
 *
 * <pre>{@code
 * Market market =
 *     Market.builder(CapacityTree.flat(1, 1))
 *         .interns(
 *             PreferenceList.strict(0, 1),
 *             PreferenceList.strict(0, 1),
 *             PreferenceList.strict(0, 1))
 *         .projects(PreferenceList.strict(0, 1, 2), PreferenceList.strict(0, 1, 2))
 *         .build();
 * LiveAssignment live = LiveAssignment.of(market);
 *
 * live.leave(0);                        // 1 moves up to project 0, and 2 gets a place
 * live.setCapacity(0, 2);               // 2 moves up, too
 * int[] moved = live.takeMoved();       // 0, 1, 2
 * Assignment now = live.assignment();   // with a market of its own, to verify and explain
 * }</pre>
 *
 * <p>Left to the host: when to ask for it, and whether those who move have to agree.
 */
@NullMarked
package org.openinternship.matching.live;

import org.jspecify.annotations.NullMarked;
