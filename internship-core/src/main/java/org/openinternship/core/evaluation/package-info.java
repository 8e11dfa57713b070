/**
 * Evaluation: when evaluations are due, what they ask, how they stay blind, and what they release.
 *
 * <p>{@link org.openinternship.core.evaluation.EvaluationRules} are the points of a program as
 * shares of a placement, with forms and rules of gaps; an {@link
 * org.openinternship.core.evaluation.EvaluationPlan} gives them the dates of one placement, and
 * follows it when it is extended, paused or ends early. {@link
 * org.openinternship.core.evaluation.BlindEvaluations} take the evaluations of one point and show
 * nobody the others' before all are in. The rules say what is to be done about them. From them
 * follow the gap between the ratings of an intern and a supervisor, and the state of each {@link
 * org.openinternship.core.evaluation.Gate}, which releases a payment or the completion.
 *
 * <pre>{@code
 * EvaluationForm form = CompetencyFramework.CAREER_READINESS.form(RatingScale.INDEPENDENCE);
 * EvaluationRules rules =
 *     EvaluationRules.builder()
 *         .putForm(EvaluatorRole.SELF, form)
 *         .putForm(EvaluatorRole.SUPERVISOR, form)
 *         .build();
 * EvaluationPlan plan =
 *     EvaluationPlan.of(DateRange.of("2026-06-01", "2026-08-23"), ZoneId.of("UTC"), rules);
 * BlindEvaluations last =
 *     BlindEvaluations.ask(
 *         PlacementId.of("p-1"), plan.point("final").orElseThrow(), rules.forms());
 * Gate certificate =
 *     Gate.of("certificate", GateCondition.passes("final", EvaluatorRole.SUPERVISOR));
 * Report report = rules.check(certificate);
 * GateState state = certificate.at(List.of(last), Instant.parse("2026-08-30T12:00:00Z"));
 * boolean open = state.isOpen(); // not yet: the evaluation is awaited
 * }</pre>
 *
 * <p>Left to the host: sending the forms and reminders, and keeping the evaluations from whoever
 * may not see them.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.evaluation;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
