/**
 * The end of a placement: what a program asks for, and the record of what was done.
 *
 * <p>{@link org.openinternship.core.completion.CompletionRules} name what must be there: minutes,
 * credits, items of work, competencies, evaluations, signatures. {@link
 * org.openinternship.core.completion.CompletionEvidence} holds the placement and collects what was
 * done in it. What cannot be is refused: a placement that was not completed, more work than its
 * days have minutes, more credits than the work gives, competencies that no framework has. The
 * rules turn evidence into a {@link org.openinternship.core.completion.CompletionRecord}, or into a
 * refusal that lists everything that is missing. The same evidence in any order gives the same
 * record, to the byte.
 *
 * <pre>{@code
 * Placement placement =
 *     Placement.builder()
 *         .id("p-1")
 *         .intern("ada")
 *         .project("open-data-api")
 *         .host("ghent")
 *         .firstSupervisor("kim")
 *         .plannedPeriod("2026-09-01", "2026-11-30")
 *         .zone(ZoneId.of("Africa/Lagos"))
 *         .build();
 * Instant now = Instant.parse("2026-12-01T09:00:00Z");
 * placement =
 *     placement
 *         .after(new PlacementEvent.Started(Instant.parse("2026-09-01T08:00:00Z")))
 *         .after(new PlacementEvent.Completed(Instant.parse("2026-11-30T16:00:00Z")));
 * CompletionRules rules =
 *     CompletionRules.builder()
 *         .needs(CompletionItemKind.DOCUMENT, "agreement")
 *         .addSignatories("supervisor")
 *         .build();
 * CompletionEvidence evidence =
 *     CompletionEvidence.of(placement, ProgramId.of("vip"))
 *         .addSignatories(new Signatory("supervisor", "kim", now))
 *         .build();
 * Report missing = rules.check(evidence, now); // DOCUMENT agreement is not done
 * CompletionOutcome outcome = rules.issue(evidence, now); // refused
 * }</pre>
 *
 * <p>Left to the host: names, the layout of a certificate, and keeping the record.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.completion;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
