/**
 * What differs between two allocations: who moved, gained or lost a place, and by how many ranks.
 *
 * <p>{@link org.openinternship.matching.change.AllocationDifference} lists a {@link
 * org.openinternship.matching.change.InternMove} for each intern who is not where they were; each
 * tells itself as a reason. It compares matches of the same or of different cohorts, by whatever
 * policies they were made: last week's with today's, or one mechanism's with another's.
 *
 * <pre>{@code
 * Cohort.Builder cohort = Cohort.builder().addBids("ada", "api").addBids("ben", "api", "map");
 * cohort.addIntern(Intern.builder().id("ada").build()).addIntern(Intern.builder().id("ben").build());
 * cohort.addProject(Project.builder().id("api").host("ghent").build());
 * cohort.addProject(Project.builder().id("map").host("ghent").build());
 * MatchingEngine engine = MatchingEngine.withDefaults();
 * Allocation before = engine.match(cohort.build());
 * Allocation after = engine.match(before.cohort().without(InternId.of("ada")));
 *
 * AllocationDifference difference = after.since(before);
 * for (InternMove move : difference.moves()) {
 *   String told = move.reason().message();
 * }
 * }</pre>
 *
 * <p>A {@link org.openinternship.matching.change.QuotaReversion} moves the places that a match
 * leaves empty to other projects, for the next one.
 *
 * <p>Left to the host: which of it to tell whom.
 */
@NullMarked
@MatchingValueStyle
package org.openinternship.matching.change;

import org.jspecify.annotations.NullMarked;
import org.openinternship.matching.style.MatchingValueStyle;
