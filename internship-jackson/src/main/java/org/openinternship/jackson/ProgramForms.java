package org.openinternship.jackson;

import org.openinternship.core.entry.Applicant;
import org.openinternship.core.entry.ApplicantFacts;
import org.openinternship.core.entry.Degree;
import org.openinternship.core.entry.EntryRequirement;
import org.openinternship.core.entry.EntryRules;
import org.openinternship.core.entry.LocationLadder;
import org.openinternship.core.entry.Participation;
import org.openinternship.core.entry.Place;
import org.openinternship.core.id.InternId;
import org.openinternship.core.program.BidBook;
import org.openinternship.core.program.BidEvent;
import org.openinternship.core.program.BidRules;
import org.openinternship.core.program.BidSheet;
import org.openinternship.core.program.Bids;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.program.Exclusion;
import org.openinternship.core.program.HostRanking;
import org.openinternship.core.program.HostRules;
import org.openinternship.core.program.Lift;
import org.openinternship.core.program.Moment;
import org.openinternship.core.program.OfferPolicy;
import org.openinternship.core.program.Phase;
import org.openinternship.core.program.Pin;
import org.openinternship.core.program.PlacementPolicy;
import org.openinternship.core.program.Program;
import org.openinternship.core.program.Term;
import org.openinternship.core.program.TurnedDown;
import org.openinternship.core.program.Veto;

/** The forms of programs and terms, of who may take part, of bids and of cohorts. */
final class ProgramForms {
  private ProgramForms() {}

  static void addTo(Forms forms) {
    addEntry(forms);
    addProgram(forms);
    addBids(forms);
    addCohort(forms);
  }

  private static void addEntry(Forms forms) {
    forms.records(
        Place.class,
        LocationLadder.Neighbours.class,
        LocationLadder.Reach.class,
        LocationLadder.class);
    forms.family(EntryRequirement.class);
    forms.records(EntryRules.class, Degree.class, Participation.class);
    forms.value(
        ApplicantFacts.class,
        "intern",
        "birthDate",
        "citizenships",
        "place",
        "degrees",
        "participations",
        "answers",
        "none",
        "awaited");
    forms.records(Applicant.class);
  }

  private static void addProgram(Forms forms) {
    forms.value(BidRules.class, "leastBids", "mostBids", "ranked", "mostVetoes");
    forms.value(HostRules.class, "projectsPerHost", "slotsPerHost");
    forms.value(
        OfferPolicy.class,
        "mostOpenOffers",
        "timeToDecide",
        "overbookingPercent",
        "mostRounds",
        "leastAcceptedInRound",
        "lastRoundStart");
    forms.records(PlacementPolicy.class);
    forms.value(
        Program.class,
        "id",
        "entryRules",
        "bidRules",
        "bidPhase",
        "whenNoBids",
        "hostRules",
        "offerPolicy",
        "placementPolicy");
    forms.records(Phase.class);
    forms.value(Lift.class, "host", "limit", "most", "by", "why");
    forms.value(Term.class, "id", "period", "phases", "lifts");
  }

  private static void addBids(Forms forms) {
    forms.records(Bids.class, Veto.class, Moment.class);
    forms.family(BidEvent.Action.class);
    forms.records(BidEvent.class);
    forms.value(BidSheet.class, "intern", "bids", "vetoes", "last");
    forms.records(BidSheet.Result.class, BidBook.Refusal.class, BidBook.class);
  }

  private static void addCohort(Forms forms) {
    forms.list(
        HostRanking.Tier.class, InternId.class, HostRanking.Tier::interns, HostRanking.Tier::new);
    forms.value(HostRanking.class, "party", "tiers", "unacceptable", "unlisted");
    forms.records(Pin.class, Exclusion.class, TurnedDown.class);
    forms.value(
        Cohort.class,
        "program",
        "term",
        "hosts",
        "supervisors",
        "mentors",
        "projects",
        "interns",
        "bids",
        "vetoes",
        "hostRankings",
        "pins",
        "exclusions",
        "turnedDown");
  }
}
