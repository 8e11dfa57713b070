/**
 * All stable assignments of a {@link org.openinternship.matching.market.Market}, not only the two
 * that deferred acceptance finds.
 *
 * <p>Deferred acceptance gives the interns' side or the projects' side the best that it can get. In
 * between there may be many more. {@link org.openinternship.matching.stable.StableAssignments}
 * gives the one with the least total rank of both sides, the one with the least regret, or all of
 * them one after the other.
 *
 * <pre>{@code
 * Market market =
 *     Market.builder(CapacityTree.flat(1, 1, 1))
 *         .interns(
 *             PreferenceList.strict(0, 1, 2),
 *             PreferenceList.strict(1, 2, 0),
 *             PreferenceList.strict(2, 0, 1))
 *         .projects(
 *             PreferenceList.strict(1, 2, 0),
 *             PreferenceList.strict(2, 0, 1),
 *             PreferenceList.strict(0, 1, 2))
 *         .build();
 * StableAssignments stable = StableAssignments.of(market);
 *
 * Assignment fair = stable.leastRegret();               // everybody gets their second choice
 * List<Assignment> some = stable.stream().limit(1_000).toList();
 * }</pre>
 *
 * <p>A number of each pair can decide instead, such as a score: {@link
 * org.openinternship.matching.stable.StableAssignments#leastTotal}, and what that gives up against
 * an optimum that need not be stable: {@link org.openinternship.matching.stable.StabilityPrice}.
 *
 * <p>Only the intern-optimal one is safe against untrue lists: an intern who knows that another
 * will be taken may gain by leaving projects out. Which one to take is a decision of the program.
 */
@NullMarked
package org.openinternship.matching.stable;

import org.jspecify.annotations.NullMarked;
