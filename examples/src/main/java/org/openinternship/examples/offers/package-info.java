/**
 * A season of offers at the size of a national scheme, simulated.
 *
 * <p>{@link org.openinternship.examples.offers.OfferSeasonExample} makes rounds of offers by the
 * match, lets interns answer, decline, not answer or not join by chance from a seed, and prints the
 * figures of each round: made, accepted, expired, withdrawn, and the places that are left. The
 * chances are those that a published scheme reports for its first round.
 *
 * <p>It shows how {@link org.openinternship.core.offer.OfferSeason} and the engine work together:
 * the season says what is still open, the engine proposes, the season offers.
 */
package org.openinternship.examples.offers;
