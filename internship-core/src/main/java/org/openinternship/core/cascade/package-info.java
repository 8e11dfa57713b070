/**
 * The mentoring cascade: tiers of mentors, each level mentoring the one below.
 *
 * <p>A {@link org.openinternship.core.cascade.MentorCascade} is a list of {@link
 * org.openinternship.core.cascade.CascadeMember members} on named levels, each with a mentor. It
 * answers who mentors whom, to whom a person turns one level up at a time, and how much time the
 * reports of a mentor need. {@link org.openinternship.core.cascade.CascadeRules} check it: span,
 * cycles, unreachable people, overload.
 *
 * <p>People leave and are promoted. A {@link org.openinternship.core.cascade.CascadeChange}
 * proposes new mentors for everybody concerned, as many as possible within the rules, and says why
 * a person gets none. The coordinator may override it, and then takes the new cascade.
 *
 * <pre>{@code
 * CascadeMember head =
 *     CascadeMember.builder()
 *         .person(SupervisorId.of("kim"))
 *         .level("supervisor")
 *         .zone("Africa/Dakar")
 *         .givesPerWeek(Duration.ofHours(4))
 *         .build();
 * CascadeMember first =
 *     head.withPerson(MentorId.of("bob")).withLevel("mentor").withMentor(head.person());
 * CascadeMember second = first.withPerson(MentorId.of("eve"));
 * CascadeMember intern =
 *     first.withPerson(InternId.of("ada")).withLevel("intern").withMentor(first.person());
 * MentorCascade cascade =
 *     MentorCascade.of(
 *         List.of("supervisor", "mentor", "intern"), List.of(head, first, second, intern));
 * Report report = CascadeRules.standard().check(cascade);
 * CascadeChange change =
 *     cascade.departure(
 *         first.person(), Instant.parse("2026-10-01T12:00:00Z"), CascadeRules.standard());
 * MentorCascade after = change.cascade(); // eve mentors ada
 * }</pre>
 *
 * <p>Left to the host: telling the people, and the decision to depart from a proposal.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.cascade;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
