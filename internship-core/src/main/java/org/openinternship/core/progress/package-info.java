/**
 * Progress: the work that a placement requires, the work done, and how far the one is from the
 * other.
 *
 * <p>A {@link org.openinternship.core.progress.ProgressPlan} is what is planned for one placement;
 * {@link org.openinternship.core.progress.ProgressRules} are what a program asks of all of them. A
 * {@link org.openinternship.core.progress.WorkRecord} is the work done: a work log with
 * corrections, in minutes or from one time to another, completed tasks, and the events of
 * deliverables, of which reports are a kind. Every question is put with the placement as it stands
 * and an instant: hours required and due by a day, {@link
 * org.openinternship.core.progress.Progress} as an exact fraction, findings, a forecast of the last
 * day of work, and the duties that follow for the intern and the supervisor.
 *
 * <pre>{@code
 * Placement placement =
 *     Placement.builder()
 *         .id("p-1")
 *         .intern("ada")
 *         .project("malaria")
 *         .host("waaph")
 *         .firstSupervisor("kim")
 *         .plannedPeriod("2026-09-01", "2026-11-30")
 *         .zone(ZoneId.of("Africa/Lagos"))
 *         .hoursPerWeek(2)
 *         .build();
 * ProgressRules rules =
 *     ProgressRules.builder()
 *         .minMinutesPerWeek(120)
 *         .addModule(WorkTask.of("ethics", "Ethics of research", 90))
 *         .reports(ReportSchedule.Monthly.atMonthEnd())
 *         .build();
 * ProgressPlan plan = ProgressPlan.of(placement).build();
 * Instant evening = Instant.parse("2026-09-02T18:00:00Z");
 * LocalDate day = LocalDate.parse("2026-09-02");
 * WorkRecord done =
 *     WorkRecord.none()
 *         .after(
 *             new WorkLogEntry(
 *                 "entry-1", evening, day, Worked.FromTo.of("14:00", "16:30"), "read the data"))
 *         .after(new CompletedTask(evening, "ethics"));
 * Instant now = Instant.parse("2026-10-02T08:00:00Z");
 * long due = plan.dueBy(placement, rules, LocalDate.parse("2026-10-01")); // minutes
 * Fraction progress = plan.progress(placement, done, rules, now).fraction();
 * Report report = plan.check(placement, done, rules, now);
 * Optional<LocalDate> last = plan.forecast(placement, done, rules, now);
 * List<Duty> duties =
 *     plan.duties(placement, done, rules, DateRange.of("2026-10-02", "2026-10-08"), now);
 * }</pre>
 *
 * <p>Left to the host: taking in the records, accepting deliverables, and the courses themselves.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.progress;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
