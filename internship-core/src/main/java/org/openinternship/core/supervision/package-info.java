/**
 * Supervision: the plan by which an intern is guided, its check, and the check-ins that follow.
 *
 * <p>A {@link org.openinternship.core.supervision.SupervisionPlan} belongs to a placement, which
 * says who supervises and mentors on which day. The plan has their profiles, the absences of guides
 * and of the intern, the contacts, the promised answer times, the evaluations and the learning
 * objectives. A contact is with a role or with a person; with a role, a change of supervisor, of
 * mentors or of department moves it. {@link org.openinternship.core.supervision.SupervisionRules}
 * are the thresholds of a program; their check finds everything in which a plan falls short of
 * them, each with a severity that the program can override. {@link
 * org.openinternship.core.supervision.CheckInSchedule} turns the live contacts into check-ins:
 * across time zones, around absences, and with turns taken where the two sides never work at the
 * same time. {@link org.openinternship.core.supervision.CheckInSchedules} does so for several
 * plans, with nobody in two calls at once and group calls as one.
 *
 * <pre>{@code
 * WorkingHours office = WorkingHours.of("Europe/Brussels", "Mon-Fri 09:00-17:00");
 * SupervisorId grace = SupervisorId.of("grace");
 * Placement placement =
 *     Placement.builder()
 *         .id("p-1")
 *         .intern("ada")
 *         .project("open-data-api")
 *         .host("ghent")
 *         .firstSupervisor(grace)
 *         .plannedPeriod("2027-03-01", "2027-05-23")
 *         .zone(ZoneId.of("Africa/Lagos"))
 *         .hoursPerWeek(20)
 *         .workingHours(WorkingHours.of("Africa/Lagos", "Mon-Fri 15:00-20:00"))
 *         .build();
 * SupervisionPlan plan =
 *     SupervisionPlan.of(placement)
 *         .addSupervisor(Supervisor.builder().id("grace").workingHours(office).build())
 *         .addContact(
 *             PlannedContact.weekly(
 *                 "call", Channel.VIDEO_CALL, ContactGuide.SUPERVISOR, DayOfWeek.MONDAY))
 *         .addAbsence(Absence.of(grace, "2027-03-08", "2027-03-12"))
 *         .addObjective("design an API that others can use", "technology")
 *         .build();
 * Report report = SupervisionRules.standard().withMinMentors(0).check(placement, plan);
 * CheckInSchedule schedule = CheckInSchedule.of(placement, plan);
 * Optional<PersonId> nobody = plan.guideOn(placement, LocalDate.parse("2027-03-10"));
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
