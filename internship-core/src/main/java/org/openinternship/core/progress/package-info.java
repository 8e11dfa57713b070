/**
 * Progress: the work that a placement requires, the work done, and how far the one is from the
 * other.
 *
 * <p>A {@link org.openinternship.core.progress.ProgressPlan} lists the hours, modules, tasks and
 * deliverables of one placement; {@link org.openinternship.core.progress.ProgressRules} are the
 * part that a program decides for all of them. A {@link
 * org.openinternship.core.progress.WorkRecord} is the work done: a work log with corrections,
 * completed tasks, and the events of deliverables. From the two follow {@link
 * org.openinternship.core.progress.Progress} as an exact fraction, findings on late and missing
 * work, credits, and a forecast of the last day of work.
 *
 * <pre>{@code
 * DateRange autumn = DateRange.of("2026-09-01", "2026-11-30");
 * ProgressPlan plan =
 *     ProgressPlan.builder()
 *         .period(autumn)
 *         .zone(ZoneId.of("Africa/Lagos"))
 *         .requiredMinutes(26 * 60)
 *         .minMinutesPerWeek(120)
 *         .addModule(WorkTask.of("ethics", "Ethics of research", 90))
 *         .deliverables(ReportSchedule.Monthly.atMonthEnd().deliverables("report", autumn))
 *         .build();
 * Instant evening = Instant.parse("2026-09-02T18:00:00Z");
 * LocalDate day = LocalDate.parse("2026-09-02");
 * WorkRecord done =
 *     WorkRecord.none()
 *         .after(new WorkLogEntry("entry-1", evening, day, 150, "read the data"))
 *         .after(new CompletedTask(evening, "ethics"));
 * Fraction progress = Progress.of(plan, done).fraction();
 * Report report = plan.check(done, LocalDate.parse("2026-10-02"));
 * Optional<LocalDate> last =
 *     ProgressRules.standard().forecast().completionDate(plan, done, LocalDate.parse("2026-10-02"));
 * }</pre>
 *
 * <p>Left to the host: taking in the records, accepting deliverables, and the courses themselves.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.progress;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
