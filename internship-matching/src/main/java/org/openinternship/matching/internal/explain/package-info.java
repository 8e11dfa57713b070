/**
 * The way from an assignment back to words. Not exported.
 *
 * <p>{@code Explainer} says why interns and projects have what they have, {@code SeatReasons} why a
 * pair that could be considered got no seat, {@code AllocationRecords} what a match came to as one
 * value, and {@code MatchFindings} what a coordinator should know without asking. {@code
 * UnhonouredParts} says what a mechanism cannot honour before it runs, {@code OutOfReach} what a
 * later round of offers gives up.
 *
 * <p>A sentence says only what is true of the result. What an order decided is read off cutoffs
 * only where the mechanism says that its result may be read so ({@link
 * org.openinternship.matching.mechanism.ResultReading}) and the result does not contradict it;
 * everywhere else the sentence says that the seats are taken, and no more.
 */
@NullMarked
package org.openinternship.matching.internal.explain;

import org.jspecify.annotations.NullMarked;
