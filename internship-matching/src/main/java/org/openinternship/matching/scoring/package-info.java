/**
 * The scores: how well an intern and a project suit each other, exactly, and why.
 *
 * <p>A {@link org.openinternship.matching.scoring.Criterion} measures one respect as so much of so
 * much; a {@link org.openinternship.matching.scoring.ScoringModel} gives criteria their weights; a
 * {@link org.openinternship.matching.scoring.Score} is the plain sum of weight times share met, in
 * millionths of a point, with every contribution to it. So the number shown is the number sorted
 * by, and it is the same on every machine.
 *
 * <pre>{@code
 * Criterion close =
 *     Criterion.of("few others", (intern, project) -> Measure.of(1, project.seats()));
 * ScoringModel model =
 *     ScoringModel.none().plus(StandardCriterion.SKILL_COVERAGE, 70).plus(close, 30).build();
 * Score score =
 *     new Score(
 *         List.of(
 *             new Contribution("SKILL_COVERAGE", Measure.of(8, 12), 60),
 *             new Contribution("FIELD_OF_INTEREST", Measure.unknown(), 25),
 *             new Contribution("LANGUAGES", Measure.notAsked(), 15)));
 * int asked = score.asked(); // 85 of 100
 * Reason why = score.contributions().get(0).reason();
 * }</pre>
 *
 * <p>{@link org.openinternship.matching.scoring.StandardCriterion} holds the criteria that come
 * with the library; {@link org.openinternship.matching.scoring.ScoringModel#standard} weighs those
 * that suit most programs. A fact that is missing is unknown, and what nobody asks for is not asked
 * for: both count as 0 and are shown, so that a fact that is stated never costs anything, and a
 * project that says nothing never comes before one whose needs are met. Facts about people that
 * must not count are not in the types that a criterion can see.
 *
 * <p>Left to the host: the weights, which are a decision of the program and carry a {@linkplain
 * org.openinternship.matching.policy.MatchingPolicy#version version}.
 */
@NullMarked
package org.openinternship.matching.scoring;

import org.jspecify.annotations.NullMarked;
