/**
 * Pay: what of a compensation is due and what blocks the rest, and questions on fees, unpaid work
 * and traineeships.
 *
 * <p>{@link org.openinternship.core.pay.PayRules} are the terms that a program decides; {@link
 * org.openinternship.core.pay.PayTerms} add the days of one placement. A {@link
 * org.openinternship.core.pay.PaySchedule} made of a compensation and its terms has a line for each
 * payment, with the conditions before it is due. With the facts of the placement, a {@link
 * org.openinternship.core.pay.PayBasis}, it gives a {@link
 * org.openinternship.core.pay.PayStatement} at an instant. Amounts are exact, nothing is converted,
 * and no finding is a verdict on the law.
 *
 * <pre>{@code
 * PayTerms terms =
 *     PayTerms.builder()
 *         .period(DateRange.of("2026-06-01", "2026-08-23"))
 *         .zone(ZoneId.of("America/New_York"))
 *         .addDeliverables("report", "slides")
 *         .build();
 * Compensation.FixedFee fee = new Compensation.FixedFee(Money.of("400", "USD"));
 * PaySchedule schedule = PaySchedule.of(fee, terms);
 * PayBasis basis = PayBasis.builder().addAcceptedDeliverable("report").build();
 * PayStatement statement = schedule.at(basis, Instant.parse("2026-08-24T12:00:00Z"));
 * List<PayItem> blocked = statement.blocked(); // the fee waits for the slides
 * PayRules rules = PayRules.standard().withMinimumFee(MinimumFee.MICRO_INTERNSHIP);
 * Report report = rules.check(fee, 20); // 20 USD for each estimated hour: no finding
 * }</pre>
 *
 * <p>Left to the host: paying, taxes, exchange rates, and the record of what was paid before.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.pay;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
