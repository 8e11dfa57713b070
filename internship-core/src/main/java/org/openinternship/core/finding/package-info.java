/**
 * Findings of checks between values, and answers of requirements about their subject.
 *
 * <p>A check between values throws nothing: it returns a {@link
 * org.openinternship.core.finding.Report} with every {@link
 * org.openinternship.core.finding.Finding} at once, each with a severity, a {@link
 * org.openinternship.core.reason.Reason} and a {@link org.openinternship.core.finding.FindingPath}
 * to the culprit. Who cannot go on with errors asks for {@code orThrow}.
 *
 * <pre>{@code
 * Report.Collector found = Report.collector();
 * found.add(Severity.ERROR, "/hosts/0/units/2/parent", CohortReason.UNIT_CYCLE, HostUnitId.of("it"));
 * found.add(
 *     Severity.WARNING, FindingPath.of("units", "a/b"), CohortReason.UNIT_CYCLE, HostUnitId.of("a/b"));
 * Report report = found.report();
 * boolean fine = report.passes();
 * List<Finding> cycles = report.of(CohortReason.UNIT_CYCLE);
 * }</pre>
 *
 * <p>A fact that is missing has a {@link org.openinternship.core.finding.FactName}, for which each
 * language has a noun.
 *
 * <p>A requirement answers with an {@link org.openinternship.core.finding.Outcome}: satisfied,
 * violated, unknown or pending. A {@link org.openinternship.core.finding.Pipeline} asks several in
 * their order and gives a {@link org.openinternship.core.finding.Verdict}; for unknown facts the
 * {@link org.openinternship.core.finding.WhenUnknown} of each says what becomes of the subject.
 * What is left to the host: what it does about warnings, and its own requirements.
 */
@NullMarked
package org.openinternship.core.finding;

import org.jspecify.annotations.NullMarked;
