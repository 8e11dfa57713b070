package org.openinternship.jackson.vocabulary;

import org.openinternship.core.cohort.CategoryMembership;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.cohort.DeclinedOffer;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.cohort.Exclusions;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.cohort.PreferenceLists;
import org.openinternship.core.cohort.ProjectRanking;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.cohort.SeatReserve;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of cohorts and of what hosts and programs say about their interns. */
final class CohortForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, CohortReason.values());
    forms.list(
        HostRanking.Tier.class, InternId.class, HostRanking.Tier::interns, HostRanking.Tier::new);
    forms.list(
        HostRanking.PairTier.class,
        RankedPair.class,
        HostRanking.PairTier::pairs,
        HostRanking.PairTier::new);
    forms.list(
        LinkedInterns.JointChoice.class,
        RankedPair.class,
        LinkedInterns.JointChoice::places,
        LinkedInterns.JointChoice::new);
    forms.list(
        ProjectRanking.ProjectTier.class,
        ProjectId.class,
        ProjectRanking.ProjectTier::projects,
        ProjectRanking.ProjectTier::new);
    forms.value(
        HostRanking.class,
        HostRanking::party,
        HostRanking::tiers,
        HostRanking::pairTiers,
        HostRanking::unacceptable,
        HostRanking::unlisted);
    forms.records(
        RankedPair.class,
        ProjectRanking.class,
        Pin.class,
        Exclusion.class,
        DeclinedOffer.class,
        SeatReserve.class,
        CategoryMembership.class,
        LinkedInterns.class);
    forms.family(CohortChange.class);
    forms.value(
        Cohort.class,
        Cohort::bidRules,
        Cohort::hostRules,
        Cohort::term,
        Cohort::hosts,
        Cohort::supervisors,
        Cohort::mentors,
        Cohort::projects,
        Cohort::interns,
        Cohort::bids,
        Cohort::vetoes,
        Cohort::hostRankings,
        Cohort::projectRankings,
        Cohort::pins,
        Cohort::exclusions,
        Cohort::declinedOffers,
        Cohort::reserves,
        Cohort::memberships,
        Cohort::links);
    forms.without(
        "a builder of a cohort",
        "the Cohort that it builds",
        PreferenceLists.class,
        PreferenceLists.Entry.class);
    forms.without("computed from a cohort", "the Cohort", HostTree.class, Exclusions.class);
    forms.document(Cohort.class, "cohort");
  }
}
