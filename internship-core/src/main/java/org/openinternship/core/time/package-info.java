/**
 * Days and hours: periods, windows, weekly working hours, commitments, and the hours that two
 * parties in different time zones share. Nothing here reads a clock or a default zone; dates, zones
 * and hours are always inputs.
 *
 * <p>{@link org.openinternship.core.time.DateRange} is a period of whole days with its algebra:
 * {@code contains}, {@code encloses}, {@code overlaps}, {@code abuts}, {@code intersection}, {@code
 * span}, {@code union} and {@code without}. {@link org.openinternship.core.time.WorkingHours} are
 * the hours of every week on the wall clock of a zone, and {@link
 * org.openinternship.core.time.SharedHours} what two of them have in common on each date, changes
 * of summer time included.
 *
 * <pre>{@code
 * DateRange term = DateRange.of("2026-09-01", "2026-12-18");
 * List<DateRange> lectures = term.without(List.of(DateRange.of("2026-10-26", "2026-10-30")));
 * WorkingHours host = WorkingHours.of("Europe/Brussels", "Mon-Thu 14:00-17:00");
 * WorkingHours intern = WorkingHours.of("Africa/Lagos", "Mon-Fri 15:00-20:00");
 * int minutes = SharedHours.of(host, intern, term).minMinutesPerWeek();
 * }</pre>
 *
 * <p>{@link org.openinternship.core.time.TimeBounds} is the one bound on dates and instants, the
 * years 1 to 9999, and every value of the library keeps it. {@link
 * org.openinternship.core.time.DayLengths} has the real length of each day, 23 to 25 hours where
 * the clock is changed.
 *
 * <p>{@link org.openinternship.core.time.TimeWindow} is open or closed at an instant; {@link
 * org.openinternship.core.time.CommitmentCalendar} finds the free days that other commitments
 * leave. What is left to the host: the clock, the zones of its people and its holidays.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.time;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
