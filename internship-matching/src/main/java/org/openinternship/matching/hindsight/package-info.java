/**
 * What would have helped: the smallest single changes after which an intern would have had a place,
 * or a project would have been filled.
 *
 * <p>An {@link org.openinternship.matching.hindsight.InternHindsight} is of an intern and a
 * project, a {@link org.openinternship.matching.hindsight.ProjectHindsight} of a project. Each
 * lists {@link org.openinternship.matching.hindsight.Remedy remedies}: a {@link
 * org.openinternship.matching.hindsight.HelpfulChange} of one thing, and who would be elsewhere for
 * it. Of each kind of change only the smallest is there, and kinds stand side by side: a level of a
 * skill is not weighed against an hour. A remedy is what a match of the changed cohort by the same
 * policy comes to, not a guess; where none is given, none of that kind exists.
 *
 * <pre>{@code
 * Cohort.Builder cohort = Cohort.builder().addBids("ada", "api").addBids("ben", "api");
 * cohort.addIntern(Intern.builder().id("ada").addSkill("sql", Proficiency.BASIC).build());
 * cohort.addIntern(Intern.builder().id("ben").addSkill("sql", Proficiency.WORKING).build());
 * cohort.addProject(
 *     Project.builder().id("api").host("ghent").prefers("sql", Proficiency.ADVANCED).build());
 * Allocation allocation = MatchingEngine.withDefaults().match(cohort.build());
 *
 * for (Remedy remedy : allocation.whatWouldHaveHelped("ada", "api").remedies()) {
 *   String told = remedy.reason().message(); // with sql at the level "advanced"; with one more place
 *   int lost = remedy.difference().count(MoveKind.LOST); // 1, ben; and 0
 * }
 * }</pre>
 *
 * <p>Left to the host: which of it to tell whom. A remedy says what would have been, other things
 * being equal, and promises nothing for the next match.
 */
@NullMarked
package org.openinternship.matching.hindsight;

import org.jspecify.annotations.NullMarked;
