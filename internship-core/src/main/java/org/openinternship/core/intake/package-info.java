/**
 * Intake: what comes in before a match, from hosts and from interns.
 *
 * <p>A {@link org.openinternship.core.intake.Posting} is a project on its way into a program.
 * {@link org.openinternship.core.intake.PostingRules} say what it has to tell an intern, how many
 * mentors it needs and who approves it in which order; editing it may clear approvals. An {@link
 * org.openinternship.core.intake.Application} is an intern's, with the documents that the program
 * asks for. Both never change: {@code after(event)} gives the next one, and their history gives
 * them again. {@link org.openinternship.core.intake.NearDuplicates} finds projects that were posted
 * twice.
 *
 * <pre>{@code
 * PostingRules rules = PostingRules.builder().approvals(ApprovalPlan.lfx()).build();
 * PostingContent content =
 *     new PostingContent(
 *         Project.builder().id("api").host("ghent").addMentor("ada").addMentor("bob").build(),
 *         PostingDetails.none());
 * Report report = rules.check(content); // warnings: it does not say how many hours, ...
 *
 * Instant noon = Instant.parse("2026-05-04T12:00:00Z");
 * Posting posting =
 *     Posting.draft(rules.approvals(), content)
 *         .after(new PostingEvent.PostingSubmitted(noon))
 *         .after(new PostingEvent.ApprovalGiven(noon, Approver.of("validation")));
 * List<Approver> next = posting.next(); // the maintainer
 *
 * Application application =
 *     Application.draft(InternId.of("ada"), Set.of())
 *         .after(new ApplicationEvent.ApplicationMoved(noon, ApplicationTransition.SUBMIT));
 * }</pre>
 *
 * <p>The host keeps the texts and documents, knows who is who, and tells people when it is their
 * turn.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.intake;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
