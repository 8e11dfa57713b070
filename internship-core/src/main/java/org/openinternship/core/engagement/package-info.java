/**
 * One placement with all that belongs to it, and one list of what is to be done.
 *
 * <p>An {@link org.openinternship.core.engagement.Engagement} joins a placement and what the areas
 * keep about it: the plan and the log of its contact, its rotation, its work, its evaluations, its
 * pay, its documents and its agreement. All but the placement may be missing; what belongs to
 * another placement is refused. An {@link org.openinternship.core.engagement.Agenda} is what is to
 * be done about many engagements and in a season of offers, by whom, by when and why, the gravest
 * first: the same list for a coordinator, a supervisor, a mentor and an intern, each theirs. It has
 * nothing but the duties that the areas find, each with its placement.
 *
 * <pre>{@code
 * Placement placement =
 *     Placement.builder()
 *         .id("p-1")
 *         .intern("ada")
 *         .project("open-data-api")
 *         .host("ghent")
 *         .firstSupervisor("kim")
 *         .plannedPeriod("2026-09-01", "2026-11-30")
 *         .zone(ZoneId.of("Africa/Lagos"))
 *         .build();
 * Engagement ada =
 *     Engagement.of(placement).contact(ContactLog.of(placement)).build();
 * Program program = Program.builder().id("virtual-student-service").build();
 * DateRange week = DateRange.of("2026-09-14", "2026-09-20");
 * Instant monday = Instant.parse("2026-09-14T08:00:00Z");
 *
 * Agenda agenda = Agenda.of(List.of(ada), program, week, monday);
 * List<AgendaItem> kims = agenda.forPerson(SupervisorId.of("kim"));
 * String first = kims.get(0).told(ReasonTexts.english());
 * }</pre>
 *
 * <p>Left to the host: storing the parts, and sending the items to people.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.engagement;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
