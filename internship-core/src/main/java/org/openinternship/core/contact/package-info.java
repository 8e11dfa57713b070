/**
 * Contact: the events between interns and those who look after them, and the risk they show.
 *
 * <p>A {@link org.openinternship.core.contact.ContactLog} holds the events of one placement. {@link
 * org.openinternship.core.contact.ContactRules} are the limits of a program; with them a log gives
 * the {@link org.openinternship.core.contact.Risk} at an instant: each open concern with its
 * severity, its reason, the person who is responsible and the next step, as duties that an agenda
 * collects over many placements. Nothing of it is stored: all follows from the events.
 *
 * <p>A log follows the placement as it stands, which every question takes: its supervisor of the
 * day, its days, its pauses and its end. Limits count active days only, those on which the intern
 * works: before the start, in a pause and after the end nothing is open, and after a pause counting
 * goes on where it stopped. Limits in hours are lengths of time on active days. Limits in days
 * count calendar days in the zone of the intern, so a day on which the clock changes is one day; an
 * event that has to come within a number of days may come until the end of the last of them. An
 * item that is due at midnight is one of the day that ends then; what was due on a day that is not
 * active is nobody's.
 *
 * <p>With a {@link org.openinternship.core.supervision.SupervisionPlan}, absences and covers count,
 * and check-ins that nobody recorded as held are found as missed meetings.
 *
 * <pre>{@code
 * Placement placement =
 *     Placement.builder()
 *         .id("p-1")
 *         .intern("ada")
 *         .project("api")
 *         .host("ghent")
 *         .firstSupervisor("grace")
 *         .plannedPeriod("2026-09-07", "2026-12-18")
 *         .zone(ZoneId.of("Africa/Dakar"))
 *         .build();
 * ContactLog log =
 *     ContactLog.of(placement)
 *         .after(
 *             ContactRecord.message(
 *                 Instant.parse("2026-09-08T15:00:00Z"), SupervisorId.of("grace"), Channel.EMAIL))
 *         .after(
 *             new ContactEvent.QuestionAsked(Instant.parse("2026-09-09T09:00:00Z"), "question-1"));
 * Instant now = Instant.parse("2026-09-10T12:00:00Z");
 * Risk risk = log.risk(placement, ContactRules.standard(), now); // an answer is late
 * List<Duty> duties = risk.duties(); // grace is to answer the question
 * }</pre>
 *
 * <p>Left to the host: recording the events, telling people, and the decision on a removal.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.contact;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
