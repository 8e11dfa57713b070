/**
 * Rotations of placements through departments.
 *
 * <p>A {@link org.openinternship.core.rotation.Rotation} is the plan of one placement: {@link
 * org.openinternship.core.rotation.RotationStop stops} in departments, each with days, goals and a
 * supervisor. It is checked against the placement as it stands, it can make the supervisor of each
 * stop the one of the placement on the days of the stop, and it says what is to be done before the
 * next stop. A {@link org.openinternship.core.rotation.DepartmentPlan} holds the rotations of many
 * placements and finds the departments with too many interns at once.
 *
 * <pre>{@code
 * Placement placement =
 *     Placement.builder()
 *         .id("p-1")
 *         .intern("ada")
 *         .project("post")
 *         .host("postal-service")
 *         .firstSupervisor("eve")
 *         .plannedPeriod("2026-09-01", "2026-10-31")
 *         .zone(ZoneId.of("Europe/Moscow"))
 *         .build();
 * Rotation rotation =
 *     Rotation.of(
 *         placement,
 *         RotationStop.of("sorting", "eve", "2026-09-01", "2026-09-30", "Sort a letter"),
 *         RotationStop.of("delivery", "fay", "2026-10-01", "2026-10-31", "Plan a round"));
 * Report report = rotation.validate(placement); // nothing found
 * Placement rotating = rotation.applyTo(placement, Instant.parse("2026-08-01T09:00:00Z"));
 * SupervisorId fay = rotating.supervisorOn(LocalDate.parse("2026-10-15"));
 * Report rooms =
 *     new DepartmentPlan(List.of(rotation), Map.of(HostUnitId.of("sorting"), 1))
 *         .validate(List.of(rotating));
 * }</pre>
 *
 * <p>Left to the host: drawing up the plan, and what an intern does in a department.
 */
@NullMarked
package org.openinternship.core.rotation;

import org.jspecify.annotations.NullMarked;
