/**
 * A cohort at a glance: first what is to be done, then the numbers.
 *
 * <p>A {@link org.openinternship.core.overview.CohortOverview} begins with the {@linkplain
 * org.openinternship.core.engagement.Agenda agenda}: what is to be done, by whom, by when and why,
 * the gravest first. Then it counts all placements by each {@link
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
 * Program program = Program.builder().id("virtual-student-service").build();
 * Agenda agenda =
 *     Agenda.of(
 *         List.of(Engagement.of(placement).build()),
 *         program,
 *         DateRange.of("2026-09-14", "2026-09-20"),
 *         Instant.parse("2026-09-14T08:00:00Z"));
 * CohortOverview overview = CohortOverview.of(cohort, List.of(placement), agenda);
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
