/**
 * Checks that the values of several packages share; not exported.
 *
 * <p>There is one dialect of message for what is wrong with one value: {@code Type: attribute is
 * VALUE, it must be BOUND. Maybe CAUSE}. {@link org.openinternship.core.internal.Bounds} has it for
 * numbers and everything with an order, {@link org.openinternship.core.internal.Texts} has the one
 * rule for keys, names and free texts, {@link org.openinternship.core.internal.Folding} the one
 * form in which names are compared, {@link org.openinternship.core.internal.Quoted} what a message
 * repeats, {@link org.openinternship.core.internal.Copies} takes lists, sets and maps into a
 * record. No area keeps checks of this sort of its own.
 *
 * <pre>{@code
 * name = Texts.name("Gate", "name", name);
 * Bounds.check("Gate", "weeks", weeks, 1, 52);
 * Bounds.checkAbove("Gate", "wait", wait, Duration.ZERO, "there is none: then leave it out");
 * conditions = Copies.list(conditions, "Gate.conditions");
 * }</pre>
 */
@NullMarked
package org.openinternship.core.internal;

import org.jspecify.annotations.NullMarked;
