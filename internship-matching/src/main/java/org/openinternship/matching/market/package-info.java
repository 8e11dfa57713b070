/**
 * The ground floor of matching: who prefers whom, how many seats there are, and who sits where, in
 * dense ints. It knows no domain type and may be used alone.
 *
 * <p>Interns are {@code 0..N-1}, projects {@code 0..M-1}, and groups of projects follow from {@code
 * M} on. A {@link org.openinternship.matching.market.Market} holds every pair of an intern and a
 * project that accept each other, each intern's best first, with the order on the other side beside
 * it. A {@link org.openinternship.matching.market.CapacityTree} limits seats on projects and on
 * nested groups of them: supervisor, unit, host. A {@link
 * org.openinternship.matching.market.Lottery} breaks ties by numbers that depend on its seed and on
 * keys alone; without keys of their own, interns and projects go by the texts of their indices
 * ({@link org.openinternship.matching.market.Lots}). What else a market can have, such as reserved
 * seats or joint lists, is a {@link org.openinternship.matching.market.MarketPart}.
 *
 * <pre>{@code
 * CapacityTree.Builder tree = CapacityTree.builder(1, 2);  // two projects, 1 and 2 seats
 * tree.group(2, 0, 1);                                     // and no more than 2 in both together
 * Market market =
 *     Market.builder(tree.build())
 *         .interns(PreferenceList.strict(0, 1), PreferenceList.strict(0))
 *         .ranking(2, PreferenceList.tied(0, 1))           // the group's: both equally welcome
 *         .lottery(Lottery.single(42))
 *         .build();
 * }</pre>
 *
 * <p>{@link org.openinternship.matching.market.MarketBuilder} takes preference lists and drops
 * pairs that only one side lists; {@link org.openinternship.matching.market.MarketAssembler} takes
 * pairs that are ranked or scored already, and is as fast as it gets. The caller gives the numbers
 * their meaning, and decides what is to happen with {@linkplain
 * org.openinternship.matching.market.Market#dropped dropped} pairs.
 */
@NullMarked
package org.openinternship.matching.market;

import org.jspecify.annotations.NullMarked;
