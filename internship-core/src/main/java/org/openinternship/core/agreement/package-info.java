/**
 * Learning agreements with their signatures, and the documents a placement needs.
 *
 * <p>A {@link org.openinternship.core.agreement.LearningAgreement} names the learning objectives of
 * a placement and the parties that sign, one after the other. Every {@link
 * org.openinternship.core.agreement.AgreementEvent} gives the agreement that follows: a signature,
 * a refusal, a withdrawal, or an edit, which clears all signatures. A {@link
 * org.openinternship.core.agreement.DocumentChecklist} lists other documents, such as an insurance,
 * each due on a day and before a state of the placement. {@link
 * org.openinternship.core.agreement.AgreementRules} are what a program asks for: the changes of a
 * placement after which all sign again, and what must be there before the work begins, among
 * others. They say what is to be done, by whom and by when.
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
 * AgreementRules rules = AgreementRules.erasmus().withSignedDaysBeforeStart(14);
 * LearningAgreement agreement =
 *     LearningAgreement.of(placement, rules).addFirstObjective("Publish a data set").build();
 * Instant now = Instant.parse("2026-08-10T09:00:00Z");
 * LearningAgreement signed =
 *     agreement.after(new AgreementEvent.SignatureGiven(now, AgreementParty.INTERN));
 * Optional<AgreementParty> next = signed.next(); // the sending institution
 * Report report = rules.check(placement, signed, now);
 * Report start = rules.checkStart(placement, signed, Map.of()); // what is missing, as warnings
 * List<Duty> duties =
 *     rules.duties(
 *         placement, signed, Map.of(), DateRange.of("2026-08-10", "2026-08-23"), now);
 * }</pre>
 *
 * <p>Left to the host: the signed paper, the proof of each signature, and reminders.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.agreement;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
