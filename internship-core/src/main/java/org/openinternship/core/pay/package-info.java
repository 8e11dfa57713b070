/**
 * Pay: what of a compensation is due, what of it was paid and what blocks the rest, and questions
 * on fees, unpaid work and traineeships.
 *
 * <p>{@link org.openinternship.core.pay.PayRules} are the terms that a program decides; {@link
 * org.openinternship.core.pay.PayTerms} add what one placement needs. A {@link
 * org.openinternship.core.pay.PaySchedule} made of a placement as it stands, its compensation and
 * its terms has a line for each payment, with the conditions before it is due. With the facts of
 * the placement, a {@link org.openinternship.core.pay.PayBasis}, and the {@linkplain
 * org.openinternship.core.pay.Payment payments} made, it gives a {@link
 * org.openinternship.core.pay.PayStatement} at an instant, and says what is to be done. Amounts are
 * exact, nothing is converted, and no finding is a verdict on the law.
 *
 * <pre>{@code
 * Placement placement =
 *     Placement.builder()
 *         .id("ada-api")
 *         .intern("ada")
 *         .project("api")
 *         .host("ghent")
 *         .firstSupervisor("eve")
 *         .plannedPeriod("2026-06-01", "2026-08-23")
 *         .zone(ZoneId.of("America/New_York"))
 *         .build();
 * PayRules rules = PayRules.standard().withMinimumFee(MinimumFee.MICRO_INTERNSHIP);
 * PayTerms terms = PayTerms.of(rules).addDeliverables("report", "slides").build();
 * Compensation.FixedFee fee = new Compensation.FixedFee(Money.of("400", "USD"));
 * PaySchedule schedule = PaySchedule.of(placement, fee, terms);
 * Instant accepted = Instant.parse("2026-08-20T12:00:00Z");
 * PayBasis basis =
 *     PayBasis.of(placement, Map.of(), List.of(), Map.of("report", accepted));
 * PayStatement statement = schedule.at(basis, Instant.parse("2026-08-24T12:00:00Z"));
 * List<PayItem> blocked = statement.blocked(); // the fee waits for the slides
 * Report report = rules.check(fee, 20); // 20 USD for each estimated hour: no finding
 * }</pre>
 *
 * <p>Left to the host: paying, taxes and exchange rates.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.pay;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
