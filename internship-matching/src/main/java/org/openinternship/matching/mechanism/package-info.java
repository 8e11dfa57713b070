/**
 * The mechanisms: pure functions from a {@link org.openinternship.matching.market.Market} to an
 * {@link org.openinternship.matching.market.Assignment}.
 *
 * <p>A {@link org.openinternship.matching.mechanism.Mechanism} has a name, says what it {@linkplain
 * org.openinternship.matching.mechanism.Mechanism.Property promises} of every result, and how a
 * result can be {@linkplain org.openinternship.matching.mechanism.ResultReading read}: explanations
 * say no more than that.
 *
 * <p>What it knows of a result is a {@link org.openinternship.matching.mechanism.MechanismOutcome}:
 * how good it is where it was searched for, whether it is stable where interns are linked.
 *
 * <ul>
 *   <li>{@link org.openinternship.matching.mechanism.DeferredAcceptance}, the default: stable; the
 *       side that offers does best.
 *   <li>{@link org.openinternship.matching.mechanism.SerialDictatorship}: interns take turns by
 *       lot; no better result for all interns, and rankings of the projects' side do not count.
 *   <li>{@link org.openinternship.matching.mechanism.RankSum}: the lowest sum of both ranks first.
 *   <li>{@link org.openinternship.matching.mechanism.PriorityDraw}: first choices first, in the
 *       order of a draw, then the rest.
 *   <li>{@link org.openinternship.matching.mechanism.ImmediateAcceptance}: round by round, projects
 *       keep the best who ask.
 *   <li>{@link org.openinternship.matching.mechanism.HostPicks}: hosts pick, and a chain of rules
 *       settles who gets an intern whom several picked.
 *   <li>{@link org.openinternship.matching.mechanism.ReservedSeats}: deferred acceptance where
 *       seats are reserved for categories of interns.
 *   <li>{@link org.openinternship.matching.mechanism.SeveralPlaces}: deferred acceptance where
 *       interns may have several projects at once.
 *   <li>{@link org.openinternship.matching.mechanism.TiesKept}: ties are not broken, and used to
 *       place at least two thirds as many as can be placed with nobody strictly better off
 *       together.
 *   <li>{@link org.openinternship.matching.mechanism.OptimalAssignment}: the best by objectives,
 *       such as the most places and then the fewest bad ranks.
 *   <li>{@link org.openinternship.matching.mechanism.TeamAssignment}: the best by objectives whose
 *       teams are made of what rules ask for.
 *   <li>{@link org.openinternship.matching.mechanism.JointDeferredAcceptance}: couples, teams and
 *       friends propose rows of a joint list; says whether the result is stable.
 *   <li>{@link org.openinternship.matching.mechanism.GreatestTotal}: the points of all pairs
 *       together are as many as can be.
 * </ul>
 *
 * <pre>{@code
 * Market market =
 *     Market.builder(CapacityTree.flat(1, 1))
 *         .interns(PreferenceList.strict(0, 1), PreferenceList.strict(0))
 *         .projects(PreferenceList.strict(1, 0), PreferenceList.strict(0))
 *         .build();
 * Assignment stable = DeferredAcceptance.internProposing().assign(market);
 *
 * Mechanism own = Mechanism.of("nobody", it -> Assignment.ofProjects(it, -1, -1));
 * MatchingPolicy policy = MatchingPolicy.builder().mechanism(own).build();
 * }</pre>
 *
 * <p>Which mechanism is right is a decision of the program, not of the library: no mechanism is
 * stable, efficient and strategy-proof at once. A mechanism of a host's own must keep to
 * capacities, lists and pins, which the engine checks, and should check for interruption in long
 * runs.
 */
@NullMarked
package org.openinternship.matching.mechanism;

import org.jspecify.annotations.NullMarked;
