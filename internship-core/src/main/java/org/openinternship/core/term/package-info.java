/**
 * A run of a program in time. A program has no dates: what it decides holds for every term, and a
 * {@link org.openinternship.core.term.Term} brings the dates, the {@link
 * org.openinternship.core.term.Phase phases} and what organisers decided for single hosts.
 *
 * <p>Phases come in the order of {@link org.openinternship.core.term.PhaseKind}. Neighbours may
 * overlap, as when hosts begin to review while others still apply. A term without phases is never
 * closed. Rules that need a date name a {@link org.openinternship.core.term.TermDay}, such as the
 * last day on which interns apply, and each term gives it a date of its own.
 *
 * <pre>{@code
 * Term term =
 *     Term.builder()
 *         .id("2026")
 *         .period(DateRange.of("2026-09-01", "2027-05-31"))
 *         .addPhase(Phase.of(PhaseKind.APPLICATION, "2026-07-01", "2026-07-31", "Europe/Brussels"))
 *         .addPhase(Phase.of(PhaseKind.OFFERS, "2026-08-10", "2026-08-31", "Europe/Brussels"))
 *         .build();
 *
 * term.validate().orThrow("Term 2026");
 * boolean open = term.isOpen(PhaseKind.APPLICATION, Instant.parse("2026-07-31T21:59:59Z")); // true
 * LocalDate lastDay = TermDay.lastOf(PhaseKind.APPLICATION).in(term); // 2026-07-31
 * }</pre>
 *
 * <p>The host keeps its clock: nothing here asks what time it is. Whether a term fits the rules of
 * its program is asked of the program.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.term;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
