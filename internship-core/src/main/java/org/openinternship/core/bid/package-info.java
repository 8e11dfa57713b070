/**
 * Bids and vetoes: what a program allows interns to ask for, and how they come in.
 *
 * <p>{@link org.openinternship.core.bid.BidRules} say how many bids and vetoes an intern may have,
 * whether bids are ranked and in which phase they are taken. An intern places, reorders and
 * withdraws them as {@link org.openinternship.core.bid.BidEvent events}: each gives the next {@link
 * org.openinternship.core.bid.BidSheet} or is refused with a reason, which is a result and no
 * error. {@link org.openinternship.core.bid.BidBook} goes through the events of everybody and gives
 * the {@link org.openinternship.core.bid.Bids} and vetoes that a cohort takes.
 *
 * <pre>{@code
 * BidRules rules = BidRules.builder().maxBids(3).ranked(true).maxVetoes(1).build();
 * Term term = Term.of("2026", "2026-09-01", "2027-05-31");
 * InternId ada = InternId.of("ada");
 * Instant noon = Instant.parse("2026-07-10T12:00:00Z");
 *
 * BidBook book =
 *     BidBook.replay(
 *         List.of(
 *             BidEvent.BidPlaced.last(noon, ada, "open-data"),
 *             BidEvent.BidPlaced.last(noon, ada, "map"),
 *             new BidEvent.VetoPlaced(noon, ada, ProjectId.of("map"))),
 *         rules,
 *         term);
 * List<Bids> bids = book.bids(rules); // ada: open-data, map
 * List<BidRefusal> refused = book.refusals(); // the veto: BID_AND_VETO
 * }</pre>
 *
 * <p>A list may be ranked, ranked with ties, ranked in part, or not ranked at all: {@code
 * Bids.by("ada").then("open-data").thenTied("map", "web").thenBlank("talk")}.
 *
 * <p>The host stores the events and stamps them by its clock. Whether a project exists is checked
 * by the cohort.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.bid;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
