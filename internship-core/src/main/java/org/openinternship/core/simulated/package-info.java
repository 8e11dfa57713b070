/**
 * Simulated work: tasks that were made for learning, without selection and without a limit of
 * seats.
 *
 * <p>{@link org.openinternship.core.simulated.SimulatedWork} is a list of {@link
 * org.openinternship.core.simulated.WorkTask tasks}, each with its effort. It is not a project of a
 * cohort and takes no part in matching: enrolling gives a placement at once, which then goes the
 * way of every other placement.
 *
 * <pre>{@code
 * SimulatedWork training =
 *     SimulatedWork.builder()
 *         .id("retail-manager")
 *         .host("bank")
 *         .supervisor("eve")
 *         .addTask(WorkTask.of("portfolio", "Read a portfolio of clients", 90))
 *         .addTask(WorkTask.of("call", "Prepare a call", 60))
 *         .build();
 * long effort = training.effortMinutes(); // 150
 * Placement placement =
 *     training.enrol(
 *         PlacementId.of("p-1"),
 *         InternId.of("ada"),
 *         DateRange.of("2026-05-01", "2026-05-31"),
 *         ZoneId.of("Europe/Moscow"),
 *         PlacementRules.standard());
 * }</pre>
 *
 * <p>Left to the host: the texts of the tasks, the answers and the model answers.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.simulated;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
