/**
 * Whether a person may take part in a program at all, before any project is looked at.
 *
 * <p>{@link org.openinternship.core.admission.AdmissionRules} are requirements in their order: the
 * first that fails decides and gives the reason. They read an {@link
 * org.openinternship.core.admission.Applicant}: the intern, whom everybody may know, and {@link
 * org.openinternship.core.admission.ApplicantFacts}, which scoring must never see. Nothing a score
 * can be computed from leads here: no attribute of a cohort, its interns and its projects holds
 * these facts.
 *
 * <p>What is not known is unknown, never passed: a fact that is left out puts an applicant off, one
 * that is {@linkplain org.openinternship.core.admission.ApplicantFacts#awaited() awaited} can rule
 * an applicant out but not in. Requirements have no dates: each term brings its own. A {@link
 * org.openinternship.core.admission.Clearance} puts off where an {@link
 * org.openinternship.core.admission.ExclusionList} rejects, of {@link
 * org.openinternship.core.admission.AnyOf} several requirements one is enough, and a {@link
 * org.openinternship.core.admission.HostRequirement} counts for the projects of one host.
 *
 * <pre>{@code
 * AdmissionRules rules =
 *     AdmissionRules.of(
 *         Age.between(21, 24).on(TermDay.lastOf(PhaseKind.APPLICATION)),
 *         Citizenship.of("US"),
 *         GraduationWindow.atMostMonthsBefore(12),
 *         AdmissionRequirement.of( // the host's own
 *             "desk", Set.of(), (applicant, term) -> Outcome.unknown("desk")));
 * Applicant ada =
 *     new Applicant(
 *         Intern.builder().id("ada").build(),
 *         ApplicantFacts.builder().intern("ada").addCitizenships("US").build());
 * Term term =
 *     Term.of("2026", "2026-09-01", "2027-05-31")
 *         .withPhases(Phase.of(PhaseKind.APPLICATION, "2026-07-01", "2026-07-31", "UTC"));
 *
 * Verdict verdict = rules.in(term).judge(ada); // PENDING: the birth date is unknown
 * }</pre>
 *
 * <p>The host collects the facts, proves them as far as it has to, and keeps them safe.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.admission;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
