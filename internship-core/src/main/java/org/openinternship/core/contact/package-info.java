/**
 * Contact: the events between interns and those who look after them, the risk they show, and the
 * concerns that need attention now.
 *
 * <p>A {@link org.openinternship.core.contact.ContactLog} holds the events of one placement. {@link
 * org.openinternship.core.contact.ContactRules} are the limits of a program; with them a log gives
 * the {@link org.openinternship.core.contact.Risk} at an instant: each open concern with its
 * severity, its reason, the person who is responsible and the next step. {@link
 * org.openinternship.core.contact.Attention} is the same over many placements, for a coordinator, a
 * supervisor or an intern. Nothing of it is stored: all follows from the events.
 *
 * <p>Limits in hours are lengths of time. Limits in days count calendar days in the zone of the
 * intern, so a day on which the clock changes is one day; an event that has to come within a number
 * of days may come until the end of the last of them.
 *
 * <pre>{@code
 * ContactLog log =
 *     ContactLog.builder()
 *         .placement(PlacementId.of("p-1"))
 *         .intern(InternId.of("ada"))
 *         .supervisor(SupervisorId.of("grace"))
 *         .days(DateRange.of("2026-09-07", "2026-12-18"))
 *         .zone(ZoneId.of("Africa/Dakar"))
 *         .build()
 *         .after(
 *             ContactRecord.message(
 *                 Instant.parse("2026-09-08T15:00:00Z"), SupervisorId.of("grace"), Channel.EMAIL))
 *         .after(
 *             new ContactEvent.QuestionAsked(Instant.parse("2026-09-09T09:00:00Z"), "question-1"));
 * Instant now = Instant.parse("2026-09-10T12:00:00Z");
 * Risk risk = log.risk(ContactRules.standard(), now); // an answer is late
 * Attention today = Attention.of(List.of(log), ContactRules.standard(), now);
 * }</pre>
 *
 * <p>Left to the host: recording the events, telling people, and the decision on a removal.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.contact;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
