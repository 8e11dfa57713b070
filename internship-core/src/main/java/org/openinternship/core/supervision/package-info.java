/**
 * Supervision: the plan by which an intern is guided, its check, and the check-ins that follow.
 *
 * <p>A {@link org.openinternship.core.supervision.SupervisionPlan} names the supervisor, the
 * mentors and their absences, the contacts, the promised answer times, the evaluations and the
 * learning objectives. {@link org.openinternship.core.supervision.SupervisionRules} are the
 * thresholds of a program; their check finds everything in which a plan falls short of them, each
 * with a severity that the program can override. {@link
 * org.openinternship.core.supervision.CheckInSchedule} turns the live contacts into check-ins:
 * across time zones, around absences, and with turns taken where the two sides never work at the
 * same time.
 *
 * <pre>{@code
 * WorkingHours office = WorkingHours.of("Europe/Brussels", "Mon-Fri 09:00-17:00");
 * SupervisorId grace = SupervisorId.of("grace");
 * SupervisionPlan plan =
 *     SupervisionPlan.builder()
 *         .intern("ada")
 *         .project("open-data-api")
 *         .period(DateRange.of("2027-03-01", "2027-05-23"))
 *         .hoursPerWeek(20)
 *         .internHours(WorkingHours.of("Africa/Lagos", "Mon-Fri 15:00-20:00"))
 *         .addSupervisor(Supervisor.builder().id("grace").workingHours(office).build())
 *         .addContact(PlannedContact.weekly("call", Channel.VIDEO_CALL, grace, DayOfWeek.MONDAY))
 *         .addObjective("design an API that others can use", "technology")
 *         .build();
 * Report report = SupervisionRules.standard().withMinMentors(0).check(plan);
 * CheckInSchedule schedule = CheckInSchedule.of(plan);
 * int outside = schedule.timesOutsideHours(grace, CheckInSide.INTERN);
 * }</pre>
 *
 * <p>Left to the host: invitations and reminders, and a decision on each finding.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.supervision;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
