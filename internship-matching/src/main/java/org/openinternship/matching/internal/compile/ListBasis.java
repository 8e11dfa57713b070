package org.openinternship.matching.internal.compile;

import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.matching.policy.Acceptability;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * What the lists of interns are made from, beside requirements and scores.
 *
 * @param cohort the facts
 * @param policy the rules
 * @param numbers the interns, projects and bids by number
 * @param parties the seats and limits
 * @param deciders who decides at each project
 * @param hosts the order that they decide on
 */
record ListBasis(
    Cohort cohort,
    MatchingPolicy policy,
    NumberedCohort numbers,
    PartyTree parties,
    Deciders deciders,
    HostOrder hosts) {
  /** Tells whether scores give projects to the list of an intern with so many bids. */
  boolean suggestsTo(int bids) {
    return policy.internPreferences() != InternPreferences.BIDS
        || (bids == 0
            && cohort.bidRules().whenNoBids() != WhenNoBids.LEAVE_OUT
            && policy.acceptability() != Acceptability.LISTED);
  }
}
