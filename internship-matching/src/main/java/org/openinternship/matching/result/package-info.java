/**
 * The values that a match hands out, without any machinery behind them: to store, to send, to show.
 *
 * <p>{@link org.openinternship.matching.result.AllocationRecord} is the whole outcome: the matches,
 * who and what is left over, what it took to get in, pairs that block, pairs that could not be
 * considered, and the version, mechanism and seed it was made with. {@link
 * org.openinternship.matching.result.InternExplanation} and {@link
 * org.openinternship.matching.result.ProjectExplanation} tell one intern or one host why.
 *
 * <pre>{@code
 * Cohort.Builder cohort = Cohort.builder().addBids("ada", "api").addBids("ben", "api");
 * cohort.addIntern(Intern.builder().id("ada").build()).addIntern(Intern.builder().id("ben").build());
 * cohort.addProject(Project.builder().id("api").host("ghent").build());
 * Allocation allocation = MatchingEngine.withDefaults().match(cohort.build());
 *
 * AllocationRecord record = allocation.record();
 * Reason unplaced = record.unplaced().get(0).reason(); // a code with arguments, and a sentence
 *
 * InternExplanation why = allocation.explain(record.unplaced().get(0).intern());
 * for (ProjectReason preferred : why.preferred()) {
 *   List<Reason> reasons = preferred.reasons();
 * }
 * }</pre>
 *
 * <p>Every reason is true whatever the mechanism went by. {@linkplain
 * org.openinternship.matching.result.Standing Standings} and {@linkplain
 * org.openinternship.matching.result.Cutoff cutoffs} are told only where an order of the projects'
 * side decided; where interns took turns, reasons speak of turns; and where a mechanism says
 * nothing of its results, reasons say which seats are taken.
 *
 * <p>Left to the host: which of it to show to whom, and in what language.
 */
@NullMarked
@MatchingValueStyle
package org.openinternship.matching.result;

import org.jspecify.annotations.NullMarked;
import org.openinternship.matching.style.MatchingValueStyle;
