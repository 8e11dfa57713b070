/**
 * Assignments with the greatest total weight, in integers and with a proof.
 *
 * <ul>
 *   <li>{@link org.openinternship.matching.weight.HeaviestAssignment}: interns bid on a few
 *       projects each, which have seats; whoever is better left out stays out.
 *   <li>{@link org.openinternship.matching.weight.DenseAssignment}: a number for every pair of two
 *       sides, one to one, at the least cost or with the greatest weight.
 *   <li>{@link org.openinternship.matching.weight.PriceProof}: counts again that no other
 *       assignment weighs more, whoever made it.
 * </ul>
 *
 * <pre>{@code
 * WeightedBids bids =
 *     WeightedBids.builder(1, 1)        // two projects with a seat each
 *         .intern().bid(0, 70).bid(1, 60)
 *         .intern().bid(0, 50)
 *         .build();
 * HeaviestAssignment best = HeaviestAssignment.of(bids);
 *
 * best.project(0);                      // 1: with 0 at project 0 the total would be 70, not 110
 * best.total();                         // 110
 * best.price(0);                        // at least 10 more than the price of project 1
 * boolean proven = best.proof().isOptimal();
 * }</pre>
 *
 * <p>It knows no domain type, and no order: weights alone decide. Left to the caller: what a weight
 * is, and whether a sum of them is fair to everybody.
 */
@NullMarked
package org.openinternship.matching.weight;

import org.jspecify.annotations.NullMarked;
