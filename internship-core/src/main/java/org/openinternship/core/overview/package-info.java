/**
 * A cohort at a glance: first the exceptions, then the numbers.
 *
 * <p>A {@link org.openinternship.core.overview.CohortOverview} begins with the placements that need
 * {@linkplain org.openinternship.core.contact.Attention attention}, each with the reason and since
 * when it stands. Then it counts all placements by each {@link
 * org.openinternship.core.overview.Dimension}: host, country, field, pay, education, size of the
 * host and channel. The same cohort and placements, in any order, give the same overview.
 *
 * <pre>{@code
 * Cohort cohort =
 *     Cohort.builder()
 *         .addProject(Project.builder().id("open-data-api").host("ghent").build())
 *         .addIntern(Intern.builder().id("ada").build())
 *         .build();
 * Placement placement =
 *     Placement.builder()
 *         .id("p-1")
 *         .intern("ada")
 *         .project("open-data-api")
 *         .host("ghent")
 *         .firstSupervisor("kim")
 *         .plannedPeriod("2026-09-01", "2026-11-30")
 *         .zone(ZoneId.of("Africa/Lagos"))
 *         .build();
 * Attention attention = new Attention(Instant.parse("2026-09-15T12:00:00Z"), 0, List.of());
 * CohortOverview overview = CohortOverview.of(cohort, List.of(placement), attention);
 * Breakdown hosts = overview.by(Dimension.HOST); // ghent 1
 * }</pre>
 *
 * <p>Left to the host: the layout, and a filter for the placements a reader may see.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.overview;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
