/**
 * A run of a program as one value: rules, term, policy and cohort.
 *
 * <p>Each of the four serves by itself: a program serves many terms, a policy many cohorts. {@link
 * org.openinternship.matching.run.ProgramRun} puts together those of one run, so that all that a
 * match goes by is checked, kept and sent as a whole.
 *
 * <pre>{@code
 * ProgramRun run =
 *     ProgramRun.builder()
 *         .program(Program.builder().id("open-cities").build())
 *         .term(Term.of("2027", "2027-09-01", "2028-05-31"))
 *         .policy(MatchingPolicy.builder().lottery(Lottery.single(20270115)).build())
 *         .cohort(Cohort.builder().build())
 *         .build();
 * run.validate().orThrow("The run");
 * Allocation allocation = MatchingEngine.of(run.policy()).match(run.cohort());
 * }</pre>
 *
 * <p>A match is told stage by stage, as it runs, to a {@link
 * org.openinternship.matching.run.ProgressListener}.
 *
 * <p>Left to the host: to keep the documents of its runs, and what happens after the match.
 */
@NullMarked
@MatchingValueStyle
package org.openinternship.matching.run;

import org.jspecify.annotations.NullMarked;
import org.openinternship.matching.style.MatchingValueStyle;
