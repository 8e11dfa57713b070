/**
 * The checks of an assignment, which share no code with the mechanisms and take one from anywhere.
 *
 * <ul>
 *   <li>{@link org.openinternship.matching.verify.Feasibility}: every way in which capacities,
 *       acceptability or pins are broken.
 *   <li>{@link org.openinternship.matching.verify.BlockingPairs}: every pair that would both rather
 *       be together, with its {@linkplain org.openinternship.matching.verify.BlockingCase case};
 *       none in a stable assignment.
 *   <li>{@link org.openinternship.matching.verify.BlockingCoalitions}: the same where interns are
 *       linked by joint lists, with the rows that block.
 *   <li>{@link org.openinternship.matching.verify.Cutoffs}: the worst pair at every full project
 *       and group, which certify that an assignment is stable in one pass.
 *   <li>{@link org.openinternship.matching.verify.Profile}: how many interns got which choice.
 * </ul>
 *
 * <pre>{@code
 * Market market =
 *     Market.builder(CapacityTree.flat(1, 1))
 *         .interns(PreferenceList.strict(0, 1), PreferenceList.strict(0))
 *         .projects(PreferenceList.strict(1, 0), PreferenceList.strict(0))
 *         .build();
 * Assignment assignment = DeferredAcceptance.internProposing().assign(market);
 *
 * List<Violation> violations = Feasibility.violations(market, assignment);
 * List<BlockingPair> blocking = BlockingPairs.of(market, assignment);
 * boolean proven = Cutoffs.of(market, assignment).certifies(assignment);
 * int firstChoices = Profile.of(market, assignment).placedAt(1);
 * }</pre>
 *
 * <p>What to do about a result that does not pass is left to the caller; the engine refuses one
 * that is not feasible and reports blocking pairs.
 */
@NullMarked
package org.openinternship.matching.verify;

import org.jspecify.annotations.NullMarked;
