/**
 * Rules and mechanisms side by side on one cohort, and how much of a result is luck.
 *
 * <p>A {@link org.openinternship.matching.compare.Setting} is a policy with a name. {@link
 * org.openinternship.matching.MatchingEngine#compare} matches one cohort by each of several and
 * measures all results by the orders and scores of the engine's own policy: a {@link
 * org.openinternship.matching.compare.SettingComparison} has the figures of each, and who gains and
 * loses between any two. One that cannot be run is there too, with the reason.
 *
 * <p>{@link org.openinternship.matching.MatchingEngine#robustness} asks the other question: of one
 * policy, which placements would be others under another draw of the lottery, or with slightly
 * other weights. {@link org.openinternship.matching.compare.Robustness} has each intern's chance of
 * each place, exact where all orders can be tried and else from a seeded sample, with an interval;
 * and what each criterion decides.
 *
 * <pre>{@code
 * Cohort.Builder cohort = Cohort.builder().addBids("ada", "api").addBids("ben", "api");
 * cohort.addIntern(Intern.builder().id("ada").build()).addIntern(Intern.builder().id("ben").build());
 * cohort.addProject(Project.builder().id("api").host("ghent").build());
 *
 * MatchingPolicy policy = MatchingPolicy.standard();
 * SettingComparison compared =
 *     MatchingEngine.of(policy)
 *         .compare(
 *             cohort.build(),
 *             new Setting("stable", policy),
 *             new Setting("in turn", policy.withMechanism(SerialDictatorship.byLottery())));
 * String table = compared.text();
 *
 * Robustness robust = MatchingEngine.of(policy).robustness(cohort.build());
 * int byLuck = robust.byLuck().size(); // 2: the draw decides who of the two is placed
 * }</pre>
 *
 * <p>Left to the host: which rule is right. The figures say what each costs whom.
 */
@NullMarked
@MatchingValueStyle
package org.openinternship.matching.compare;

import org.jspecify.annotations.NullMarked;
import org.openinternship.matching.style.MatchingValueStyle;
