/**
 * The front door of matching: a cohort goes in, an explained allocation comes out.
 *
 * <p>{@link org.openinternship.matching.MatchingEngine} takes a cohort (interns, projects, hosts,
 * bids, rankings, pins) through the whole way: which pairs are eligible, how well they suit each
 * other, who prefers whom, how many seats there are, and at last a mechanism that decides. It
 * checks the result before it hands it out. {@link org.openinternship.matching.Allocation} answers
 * what became of everybody and why, and {@link org.openinternship.matching.result.AllocationRecord}
 * is all of that as a value to store and send.
 *
 * <pre>{@code
 * Intern ada = Intern.builder().id("ada").addSkill("java", Proficiency.ADVANCED).build();
 * Project api = Project.builder().id("api").host("ghent").requires("java", Proficiency.WORKING).build();
 * Cohort.Builder cohort = Cohort.builder().addIntern(ada).addProject(api).addBids("ada", "api");
 *
 * MatchingEngine engine = MatchingEngine.withDefaults();
 * Allocation allocation = engine.match(cohort.build());
 * allocation.matchOf("ada");                 // the place, its score and how the score adds up
 * allocation.explain(InternId.of("ada"));    // why this one, and why not each preferred one
 * allocation.blockingPairs();                // none: the proof that the result is stable
 * engine.recommender(cohort.build()).rankProjects("ada", 5); // for a portal, before anyone has bid
 * }</pre>
 *
 * <p>The rules of a match are a value, {@link org.openinternship.matching.policy.MatchingPolicy}:
 * requirements, scores, whose preferences count, the mechanism, and the lottery with its seed. The
 * same cohort and policy give the same allocation to the byte.
 *
 * <p>Left to the host: where the cohort comes from, drawing the seed where those concerned can see
 * it, and what happens to the proposals afterwards. A host adds its own {@link
 * org.openinternship.matching.scoring.Criterion} or {@link
 * org.openinternship.matching.mechanism.Mechanism} in the same way as the library does.
 */
@NullMarked
package org.openinternship.matching;

import org.jspecify.annotations.NullMarked;
