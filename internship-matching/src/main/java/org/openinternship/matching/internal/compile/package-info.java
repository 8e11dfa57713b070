/**
 * The way from a cohort to a market. Not exported.
 *
 * <p>{@link org.openinternship.matching.internal.compile.CompiledCohort} is what comes out: interns
 * and projects by number ({@code NumberedCohort}, in the order of their keys, so that the order of
 * the input changes nothing), the pairs that requirements, vetoes and exclusions leave ({@code
 * ConsideredPairs}), the list of every intern ({@code WishLists}), the seats as a tree ({@code
 * PartyTree}), who decides in which order interns stand at each project ({@code Deciders}), the
 * order itself ({@code HostOrder}), and the market made of them.
 *
 * <p>Domain objects are asked here and nowhere below. What runs on several threads gives the same
 * result with any number of them: each number is worked out by itself.
 */
@NullMarked
package org.openinternship.matching.internal.compile;

import org.jspecify.annotations.NullMarked;
