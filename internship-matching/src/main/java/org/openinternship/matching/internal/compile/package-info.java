/**
 * The way from a cohort to a market. Not exported.
 *
 * <p>{@link org.openinternship.matching.internal.compile.CompiledCohort} is what comes out, in
 * three steps. {@code ListBasis} is what lists are made from: interns and projects by number
 * ({@code NumberedCohort}, in the order of their keys, so that the order of the input changes
 * nothing), the pairs that requirements, vetoes and exclusions leave ({@code ConsideredPairs}), the
 * seats as a tree ({@code PartyTree}), who decides in which order interns stand at each project
 * ({@code Deciders}), and the order itself ({@code HostOrder}). {@code CompiledLists} has the list
 * of every intern, as {@code WishLists} makes it, and {@code CohortMarket} puts the market
 * together. The way back from the numbers of a pair is {@link
 * org.openinternship.matching.internal.compile.CompiledPairs}.
 *
 * <p>Domain objects are asked here and nowhere below. What runs on several threads gives the same
 * result with any number of them: each number is worked out by itself.
 */
@NullMarked
package org.openinternship.matching.internal.compile;

import org.jspecify.annotations.NullMarked;
