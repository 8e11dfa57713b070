/**
 * What is to be done, by whom and by when.
 *
 * <p>A {@link org.openinternship.core.duty.Duty} is one thing that an {@link
 * org.openinternship.core.duty.Actor} has to do: a person, or the program, the host or the
 * institution as a whole. Every area of a placement says its duties in this one shape: contact that
 * is missing, a report that is due, an evaluation, a payment, a signature. An agenda sorts them,
 * the gravest first.
 *
 * <pre>{@code
 * Actor kim = Actor.of(SupervisorId.of("kim"));
 * String text = kim.toString(); // supervisor kim
 * Actor again = Actor.parse(text);
 * }</pre>
 *
 * <p>Left to the host: telling people, and knowing who stands for the program, a host or an
 * institution.
 */
@NullMarked
package org.openinternship.core.duty;

import org.jspecify.annotations.NullMarked;
