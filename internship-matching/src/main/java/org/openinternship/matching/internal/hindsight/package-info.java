/**
 * The search for what would have helped: candidates of each kind from the smallest on, each tried
 * on the market in which that one thing is changed, or by a whole match where it reaches further.
 * Not exported.
 *
 * <p>{@code Hindsights} answers for one allocation. {@code InternSearch} looks for what would have
 * led an intern to a project, {@code ProjectSearch} for what would have filled a project; {@code
 * BidCandidates}, {@code FactCandidates} and {@code NeedCandidates} say what to try, {@code
 * SearchRun} how much of it. Another list of one intern is tried on the market ({@code
 * ListTrials}): by {@code LiveTrials} where interns propose, else by {@code RunTrials}, with one
 * row replaced; any other change by {@code CohortTrials}, from the start. {@code RemedyText} has
 * the sentences.
 */
@NullMarked
package org.openinternship.matching.internal.hindsight;

import org.jspecify.annotations.NullMarked;
