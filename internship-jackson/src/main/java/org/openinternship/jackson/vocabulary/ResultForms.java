package org.openinternship.jackson.vocabulary;

import static org.openinternship.jackson.kit.Accessor.computed;

import org.openinternship.core.id.ProjectId;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.BlockingLink;
import org.openinternship.matching.result.BlockingMatch;
import org.openinternship.matching.result.CriterionSpread;
import org.openinternship.matching.result.Cutoff;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.result.InternReason;
import org.openinternship.matching.result.LinkedOutcome;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.MatchProfile;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProcedureReason;
import org.openinternship.matching.result.ProjectExplanation;
import org.openinternship.matching.result.ProjectReason;
import org.openinternship.matching.result.RefusedPair;
import org.openinternship.matching.result.SeatShortage;
import org.openinternship.matching.result.Standing;
import org.openinternship.matching.result.UnfilledProject;
import org.openinternship.matching.result.UnplacedIntern;

/** The forms of what a match comes to, and of its explanations. */
final class ResultForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, MatchReason.values());
    ReasonForms.codes(forms, ProcedureReason.values());
    forms.value(
        Match.class, Match::intern, Match::project, Match::origin, Match::choice, Match::score);
    forms.object(Standing.class, StandingWire.class, StandingWire::of);
    forms.defaults(
        StandingWire.of(Standing.builder().by(ProjectId.of("any")).draw(0).build()),
        StandingWire::suggested);
    forms.object(CriterionSpread.class, CriterionSpreadWire.class, CriterionSpreadWire::of);
    forms.records(
        UnplacedIntern.class,
        UnfilledProject.class,
        SeatShortage.class,
        MatchProfile.class,
        Cutoff.class,
        BlockingMatch.class,
        BlockingLink.class,
        LinkedOutcome.class,
        RefusedPair.class);
    forms.value(
        AllocationRecord.class,
        AllocationRecord::libraryVersion,
        AllocationRecord::policyVersion,
        AllocationRecord::mechanism,
        AllocationRecord::lottery,
        AllocationRecord::interns,
        AllocationRecord::projects,
        AllocationRecord::pairs,
        computed(AllocationRecord::stable),
        AllocationRecord::profile,
        AllocationRecord::matches,
        AllocationRecord::unplaced,
        AllocationRecord::unfilled,
        AllocationRecord::cutoffs,
        AllocationRecord::blockingPairs,
        AllocationRecord::linked,
        AllocationRecord::search,
        AllocationRecord::refusals,
        AllocationRecord::spreads,
        AllocationRecord::findings);
    forms.records(ProjectReason.class, InternReason.class, InternExplanation.class);
    forms.record(
        ProjectExplanation.class,
        ProjectExplanation::project,
        computed(ProjectExplanation::outcome),
        ProjectExplanation::seats,
        ProjectExplanation::matches,
        ProjectExplanation::others,
        ProjectExplanation::closed);
    forms.repair(
        InternExplanation.class,
        (drawn, random) -> {
          if (drawn.path("match").isMissingNode()) {
            drawn.remove("further"); // there is no other match without a first one
          }
          return drawn;
        });
    forms.document(AllocationRecord.class, "allocation");
    forms.document(InternExplanation.class, "intern-explanation");
    forms.document(ProjectExplanation.class, "project-explanation");
  }
}
