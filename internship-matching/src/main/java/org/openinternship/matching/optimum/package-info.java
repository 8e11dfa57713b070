/**
 * Assignments that are best by objectives, in the order in which they are given, with a proof.
 *
 * <ul>
 *   <li>An {@link org.openinternship.matching.optimum.Objective}: as many places as possible,
 *       ranks, numbers of pairs, or the load of projects and groups. Those by lists alone are
 *       {@link org.openinternship.matching.optimum.StandardObjective}s.
 *   <li>An {@link org.openinternship.matching.optimum.Optimum}: the best assignment of a market,
 *       and an {@link org.openinternship.matching.optimum.OptimumLevel} for each thing that was
 *       counted, with the prices that prove that there is no better.
 *   <li>A {@link org.openinternship.matching.optimum.LimitConflict}: why lower limits of projects
 *       and groups cannot all be met.
 *   <li>A {@link org.openinternship.matching.optimum.Composition}: what teams should be made of,
 *       and a {@link org.openinternship.matching.optimum.CompositionOptimum}: the best assignment
 *       that keeps it, or how far a search for one came.
 *   <li>{@link org.openinternship.matching.optimum.FillOrClose}: the best assignment in which every
 *       project and group has its minimum of interns or closes, searched within a {@link
 *       org.openinternship.matching.optimum.SearchLimit}, with a {@link
 *       org.openinternship.matching.optimum.SearchStatus} and a bound.
 *   <li>A {@link org.openinternship.matching.optimum.PlaceShortage}: who cannot all have a place,
 *       as they share too few seats.
 *   <li>A {@link org.openinternship.matching.optimum.SearchOutcome}: how good an assignment is that
 *       any of these found, and how much of that is proven.
 *   <li>A {@link org.openinternship.matching.optimum.StackValue}: what objectives say of any
 *       assignment, to compare two of them.
 * </ul>
 *
 * <pre>{@code
 * Market market =
 *     Market.builder(CapacityTree.flat(1, 1))
 *         .interns(PreferenceList.strict(0, 1), PreferenceList.strict(0))
 *         .projects(PreferenceList.tied(0, 1), PreferenceList.tied(0, 1))
 *         .build();
 *
 * Optimum optimum = Optimum.of(market, StandardObjective.SIZE, StandardObjective.GENEROUS);
 * Assignment both = optimum.assignment();
 * boolean proven = optimum.certifies(both);
 * }</pre>
 *
 * <p>Which objectives count, and in which order, is left to whoever runs the program: an optimum is
 * in general not stable, and interns may gain by a list that is not their true one.
 */
@NullMarked
@MatchingValueStyle
package org.openinternship.matching.optimum;

import org.jspecify.annotations.NullMarked;
import org.openinternship.matching.style.MatchingValueStyle;
