/**
 * Check-ins, evaluations and due dates as a calendar that other programs open (iCalendar, RFC
 * 5545).
 *
 * <p>An {@link org.openinternship.core.calendar.InternshipCalendar} has what is planned for many
 * engagements in some days, each as a {@link org.openinternship.core.calendar.CalendarEvent}: a
 * meeting of some people, or something that somebody has to do by an instant. Everybody gets
 * theirs, told to them and on their own clock; a calendar that replaces one that was sent says what
 * was moved and what was cancelled.
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
 * Program program = Program.builder().id("virtual-student-service").build();
 * DateRange term = DateRange.of("2026-09-01", "2026-11-30");
 * Instant now = Instant.parse("2026-08-31T08:00:00Z");
 * SupervisorId kim = SupervisorId.of("kim");
 *
 * InternshipCalendar all =
 *     InternshipCalendar.of(List.of(Engagement.of(placement).build()), program, term, now);
 * Reader reader = Reader.supervisor(kim, ZoneId.of("Europe/Brussels"));
 * String file = all.forPerson(kim).toText(ReasonTexts.english().to(reader));
 * }</pre>
 *
 * <p>Left to the host: sending the file as {@code text/calendar}, or serving it to those who
 * subscribe.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.calendar;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
