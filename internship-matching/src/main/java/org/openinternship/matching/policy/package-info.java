/**
 * The policy of a match as a value: whose preferences count, what is required, how scores add up,
 * which mechanism decides, and which lottery breaks ties.
 *
 * <p>{@link org.openinternship.matching.policy.MatchingPolicy} has a default for everything, so a
 * program states what it does otherwise:
 *
 * <pre>{@code
 * MatchingPolicy policy =
 *     MatchingPolicy.builder()
 *         .version("2027-spring")
 *         .hostPreferences(HostPreferences.RANKINGS)
 *         .mechanism(SerialDictatorship.byLottery())
 *         .lottery(Lottery.single(20270115)) // drawn where those concerned can see it
 *         .build();
 * Allocation allocation = MatchingEngine.of(policy).match(Cohort.builder().build());
 * }</pre>
 *
 * <p>{@link org.openinternship.matching.policy.MatchingPolicy#preferenceLists()} is the policy for
 * lists alone, without requirements and scores.
 *
 * <p>What the engine promises under a policy is {@link
 * org.openinternship.matching.policy.MatchingPolicy#properties}. Where projects share a limit,
 * {@link org.openinternship.matching.policy.GroupOrder} says whose order decides.
 *
 * <p>A package of its own below the front door, since what compiles a cohort reads it and the
 * engine runs both.
 */
@NullMarked
@MatchingValueStyle
package org.openinternship.matching.policy;

import org.jspecify.annotations.NullMarked;
import org.openinternship.matching.style.MatchingValueStyle;
