/**
 * Placements: accepted places, from the plan to the end.
 *
 * <p>A {@link org.openinternship.core.placement.Placement} is a plan and a history. It begins with
 * an accepted offer, or with the enrolment in simulated work; every {@link
 * org.openinternship.core.placement.PlacementEvent} gives the placement that follows. Its state,
 * its days, its supervisor and its mentors on any day are derived from the history, so a program
 * can ask for the placement as it stood on an earlier day. {@link
 * org.openinternship.core.placement.Placement#activeDays} is the one answer to who works on which
 * day; contact, progress, evaluation and pay all ask it. An event that is not legal in a state is
 * refused with the list of those that are; {@link org.openinternship.core.placement.PlacementState}
 * has the table.
 *
 * <p>{@link org.openinternship.core.placement.PlacementRules} are what a program allows: how far a
 * placement may be extended, how long its parts at a distance and at the host's place must be, and
 * how much one person may do in all placements together and at once.
 *
 * <pre>{@code
 * Placement planned =
 *     Placement.builder()
 *         .id("p-1")
 *         .intern("ada")
 *         .project("open-data-api")
 *         .host("ghent")
 *         .firstSupervisor("kim")
 *         .plannedPeriod("2026-09-01", "2026-11-30")
 *         .zone(ZoneId.of("Africa/Lagos"))
 *         .build();
 * Placement extended =
 *     planned
 *         .after(new PlacementEvent.Started(Instant.parse("2026-09-01T08:00:00Z")))
 *         .after(
 *             new PlacementEvent.Extended(
 *                 Instant.parse("2026-11-20T08:00:00Z"), LocalDate.parse("2026-12-14")));
 * PlacementState state = extended.state(); // ACTIVE
 * DateRange days = extended.period(); // 2026-09-01/2026-12-14
 * int left = extended.extensionDaysLeft(); // 21 of 35
 * Placement paused =
 *     extended.after(new PlacementEvent.Paused(Instant.parse("2026-12-01T08:00:00Z")));
 * long worked = paused.activeDays().count(); // 91: to the eve of the pause
 * boolean open = paused.isOpenOn(LocalDate.parse("2026-12-03")); // false: it rests
 * Report report = PlacementRules.standard().check(extended);
 * }</pre>
 *
 * <p>Left to the host: keeping placements, deciding who may record an event, and the clock.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.placement;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
