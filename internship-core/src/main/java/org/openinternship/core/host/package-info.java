/**
 * Host organisations, their units and the projects they offer, with seats, limits and pay.
 *
 * <p>A {@link org.openinternship.core.host.Project} belongs to a {@link
 * org.openinternship.core.host.HostOrganization} and perhaps to one of its units; each of them, and
 * a supervisor, may have a limit on interns, and together the limits form a tree. {@link
 * org.openinternship.core.host.Compensation} says what the intern gets, {@link
 * org.openinternship.core.host.Money} is exact.
 *
 * <pre>{@code
 * HostOrganization ghent = HostOrganization.builder().id("city-of-ghent").maxInterns(5).build();
 * Project project =
 *     Project.builder()
 *         .id("open-data-api")
 *         .host("city-of-ghent")
 *         .seats(2)
 *         .requires("java", Proficiency.WORKING)
 *         .hoursPerWeek(10)
 *         .compensation(new Compensation.Hourly(Money.of("15.50", "EUR")))
 *         .build();
 * }</pre>
 *
 * <p>{@link org.openinternship.core.host.HostRules} limit what one host may offer in a program, and
 * a {@link org.openinternship.core.host.LimitWaiver} is an organiser's decision to lift such a
 * limit. What is left to the host of the library: contracts, bank accounts and everybody's contact
 * data.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.host;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
