/**
 * The shortlists: the best projects for an intern and the best interns for a project, one at a
 * time, for portals where nobody has bid yet.
 *
 * <p>A {@link org.openinternship.matching.shortlist.Recommender} is made for a cohort and answers
 * any number of threads. Every pair that is eligible and kept apart by nothing gets its exact
 * score; no rougher score cuts the pool first. Equal scores go by key, so the first five are the
 * same whether five or fifty are asked for. Answers are kept in a bounded cache by the value of
 * whom they are for, so that an edited intern gets a fresh one.
 *
 * <pre>{@code
 * Intern ada = Intern.builder().id("ada").addSkill("java", Proficiency.ADVANCED).build();
 * Project api = Project.builder().id("api").host("ghent").prefers("java", Proficiency.WORKING).build();
 * Cohort cohort = Cohort.builder().addIntern(ada).addProject(api).build();
 *
 * Recommender recommender = MatchingEngine.withDefaults().recommender(cohort);
 * List<RankedProject> best = recommender.rankProjects("ada", 5);
 * best.get(0).score().strongest(2); // the two criteria that add most to it
 * recommender.rankInterns("api", 10);
 * List<Reason> why = recommender.whyNot("ada", "api"); // none: it may be recommended
 * List<MissingFact> facts = recommender.missingFacts("ada"); // what would open how many more
 * }</pre>
 *
 * <p>{@link org.openinternship.matching.shortlist.Shortlists} is the same on places in lists,
 * without keys and cache: what the match itself uses where lists come from scores.
 *
 * <p>A cohort does not change: for a changed one the host makes a new recommender, and it decides
 * when. Advice takes no seat: the best project of ten interns may have one.
 */
@NullMarked
package org.openinternship.matching.shortlist;

import org.jspecify.annotations.NullMarked;
