/**
 * The people of a program: {@link org.openinternship.core.people.Intern}, {@link
 * org.openinternship.core.people.Mentor} and {@link org.openinternship.core.people.Supervisor},
 * with what matching and supervision need to know of them and nothing else.
 *
 * <p>There are no names, addresses, ages or other protected attributes here: a person is a key, and
 * the facts that only admission may see have a room of their own. Everything but the key is
 * optional. A fact that is left out is unknown, which is neither yes nor no.
 *
 * <pre>{@code
 * Intern ada =
 *     Intern.builder()
 *         .id("ada")
 *         .education(Education.STUDENT)
 *         .addSkill("java", Proficiency.ADVANCED)
 *         .workingHours(WorkingHours.of("Africa/Lagos", "Mon-Fri 15:00-20:00"))
 *         .hoursPerWeek(15)
 *         .location(Location.of("NG"))
 *         .build();
 * Intern later = ada.withHoursPerWeek(20);
 * Optional<ZoneId> zone = ada.zone(); // of the working hours, else of timeZone
 * }</pre>
 *
 * <p>A {@link org.openinternship.core.people.Country} is a code of ISO 3166-1, a {@link
 * org.openinternship.core.people.Location} never closer than a region. What is left to the host:
 * who the person behind a key is, and how they are reached.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.people;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
