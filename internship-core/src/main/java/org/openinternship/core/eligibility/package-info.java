/**
 * Whether an intern may work on a project: hard rules for a pair, before any score.
 *
 * <p>A {@link org.openinternship.core.eligibility.Requirement} says satisfied, violated or unknown,
 * with its reasons. {@link org.openinternship.core.eligibility.StandardRequirement} has those that
 * come with the library; a host adds its own in one line. {@link
 * org.openinternship.core.eligibility.EligibilityRules} are the requirements in force, in their
 * order, each with what becomes of a pair for which it is unknown. They are made ready for one
 * {@link org.openinternship.core.eligibility.PreparedCohort}, so that what holds for all its pairs
 * is worked out once; the {@link org.openinternship.core.eligibility.Eligibility} that comes of it
 * answers for millions of pairs, from several threads. Where one intern is asked about many
 * projects, {@link org.openinternship.core.eligibility.EligibleProjects} answers for all at once;
 * where many are asked about a few each, {@link org.openinternship.core.eligibility.PickedPairs}.
 *
 * <pre>{@code
 * Cohort cohort =
 *     Cohort.builder()
 *         .addProject(
 *             Project.builder().id("map").host("ghent").requires("java", Proficiency.WORKING).build())
 *         .addIntern(Intern.builder().id("ada").addSkill("java", Proficiency.ADVANCED).build())
 *         .build();
 * Requirement camera =
 *     Requirement.of(
 *         "camera",
 *         (intern, project) ->
 *             project.channels().isEmpty() ? Outcome.satisfied() : Outcome.unknown("the camera"));
 * EligibilityRules rules = EligibilityRules.standard().with(camera, WhenUnknown.ACCEPT);
 *
 * Eligibility eligibility = rules.in(new PreparedCohort(cohort, SkillTaxonomy.plain()));
 * Verdict verdict = eligibility.judge(cohort.interns().get(0), cohort.projects().get(0));
 * Set<String> missing = verdict.missingFacts(); // none: that of the camera is accepted
 * }</pre>
 *
 * <p>A {@link org.openinternship.core.eligibility.Fact} that is missing has a name, and so has one
 * of the host's own: a constant of its enum of {@link org.openinternship.core.finding.FactName}, or
 * a text as above.
 *
 * <p>A host's own reasons are codes of its own enum, made as the library makes its own. Who may
 * take part in the program at all is a question of {@code admission}.
 */
@NullMarked
package org.openinternship.core.eligibility;

import org.jspecify.annotations.NullMarked;
