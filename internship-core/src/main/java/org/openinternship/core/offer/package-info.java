/**
 * Offers: made, answered, expired and withdrawn, over the rounds of a season.
 *
 * <p>{@link org.openinternship.core.offer.OfferRules} say how many offers an intern may have at
 * once and how long there is to decide. An {@link org.openinternship.core.offer.OfferSeason} is the
 * ledger of one term: it keeps count of every seat and intern, lets offers expire, withdraws what
 * an acceptance makes void, and passes seats on to whoever waits. A round takes its proposals from
 * a {@link org.openinternship.core.offer.ProposalSource}, a matching engine or a list made by
 * people, which is shown the {@link org.openinternship.core.offer.OpenMarket}: what is still open.
 *
 * <pre>{@code
 * Cohort cohort =
 *     Cohort.builder()
 *         .addProject(Project.builder().id("map").host("ghent").build())
 *         .addIntern(Intern.builder().id("ada").build())
 *         .build();
 * OfferRules rules = OfferRules.builder().maxOpenOffers(3).timeToDecide(Duration.ofDays(2)).build();
 * OfferSeason season = OfferSeason.of(rules, cohort);
 *
 * Instant monday = Instant.parse("2026-08-10T08:00:00Z");
 * ProposalSource byHand =
 *     open -> List.of(new Proposal(InternId.of("ada"), open.freeSeats().keySet().iterator().next()));
 * OfferRound round = season.startRound(byHand, monday);
 * season.accept(round.made().get(0), monday.plusSeconds(3600));
 *
 * SeasonRecord stored = season.record(); // with the cohort, it gives the season again
 * OfferSeason again = OfferSeason.replay(stored, cohort);
 *
 * Instant friday = monday.plus(Duration.ofDays(4));
 * season.cancelProject(ProjectId.of("map"), friday); // ada keeps the place for now
 * Report report = season.report(); // which says that there is none
 * }</pre>
 *
 * <p>What else is decided joins here. {@link org.openinternship.core.offer.OfferSeason#note Noted}
 * applications and verdicts keep interns from offers until they are admitted and eligible; an
 * {@linkplain org.openinternship.core.offer.OfferSeason#override override} says who lets somebody
 * in all the same, and why. Projects may get {@linkplain
 * org.openinternship.core.offer.OfferSeason#changeSeats other seats} or be {@linkplain
 * org.openinternship.core.offer.OfferSeason#cancelProject cancelled}: open offers go, places stay,
 * and {@link org.openinternship.core.offer.OfferSeason#report} says what no longer fits. A record
 * whose cohort has lost people, projects or seats is {@linkplain
 * org.openinternship.core.offer.OfferSeason#restore restored} without them.
 *
 * <p>The host stores the record, keeps the clock and tells interns of their offers. What comes of
 * an accepted offer is a placement.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.offer;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
