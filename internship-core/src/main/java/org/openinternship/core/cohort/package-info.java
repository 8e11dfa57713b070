/**
 * The people and projects of one term and what they want of each other: the input of a match.
 *
 * <p>A {@link org.openinternship.core.cohort.Cohort} brings together interns, projects, hosts, bids
 * and {@linkplain org.openinternship.core.cohort.HostRanking rankings}, with those rules of the
 * program that a match reads. What was decided before goes in as well: {@linkplain
 * org.openinternship.core.cohort.Pin pins} that a match keeps, and exclusions, vetoes and declined
 * offers, which keep an intern apart from a project ({@link
 * org.openinternship.core.cohort.Exclusions}). {@link org.openinternship.core.cohort.HostTree}
 * knows who stands above a project and how many interns each of them takes.
 *
 * <pre>{@code
 * Cohort cohort =
 *     Cohort.builder()
 *         .addProject(Project.builder().id("open-data").host("ghent").seats(2).build())
 *         .addProject(Project.builder().id("map").host("ghent").build())
 *         .addIntern(Intern.builder().id("ada").build())
 *         .addIntern(Intern.builder().id("bob").build())
 *         .addBids("ada", "open-data", "map")
 *         .addUnrankedBids("bob", "map", "open-data")
 *         .addHostRanking(HostRanking.builder().project("map").then("bob", "ada").build())
 *         .addExclusion(new Exclusion(InternId.of("ada"), ProjectId.of("map")))
 *         .build();
 *
 * Report report = cohort.validate(); // everything that does not fit together, with its path
 * report.orThrow("Cohort");
 *
 * // The day after: somebody withdraws, and there is one more seat.
 * Cohort later = cohort.after(CohortChange.internLeaves("bob"), CohortChange.seats("map", 2));
 * }</pre>
 *
 * <p>Where there are preference lists and nothing else, {@link
 * org.openinternship.core.cohort.PreferenceLists} is the short way to a cohort.
 *
 * <p>A cohort of a program is begun with {@code program.cohort(term)}. The host puts the rest in,
 * in any order; the order of values means nothing unless an attribute says so.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.cohort;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
