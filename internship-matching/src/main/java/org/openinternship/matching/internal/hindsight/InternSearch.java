package org.openinternship.matching.internal.hindsight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.hindsight.HelpfulChange;
import org.openinternship.matching.hindsight.HelpfulKind;
import org.openinternship.matching.hindsight.MoreSeats;
import org.openinternship.matching.hindsight.Remedy;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.MarketRow;
import org.openinternship.matching.internal.compile.NumberedCohort;
import org.openinternship.matching.internal.compile.OtherLists;

/** The search for what would have led one intern to one project, where they are not. */
final class InternSearch {
  private final CompiledCohort compiled;
  private final OtherLists lists;
  private final ListTrials trials;
  private final CohortTrials cohorts;
  private final Differences differences;
  private final int intern;
  private final int project;
  private final Intern facts;
  private final Project asked;
  private final @Nullable Bids bids;

  /** The list as it is, which does not lead there. */
  private final MarketRow row;

  /** The list that was tried last, and what came of it: many changes make the same list. */
  private MarketRow last;

  private ChangedPlaces ofLast = ChangedPlaces.NONE;

  InternSearch(
      CompiledCohort compiled,
      OtherLists lists,
      ListTrials trials,
      CohortTrials cohorts,
      Differences differences,
      int intern,
      int project) {
    this.compiled = compiled;
    this.lists = lists;
    this.trials = trials;
    this.cohorts = cohorts;
    this.differences = differences;
    this.intern = intern;
    this.project = project;
    facts = compiled.numbers().intern(intern);
    asked = compiled.numbers().project(project);
    bids = lists.bids(facts.id()).orElse(null);
    row = lists.of(intern, facts, bids);
    last = row;
  }

  /** Returns a search for each kind; with trials by seats alone, where those can be. */
  List<KindSearch> kinds(@Nullable LiveTrials seats) {
    FactCandidates more = new FactCandidates(compiled.setting(), facts, bids);
    List<KindSearch> kinds = new ArrayList<>();
    kinds.add(smallest(HelpfulKind.HIGHER_SKILL, more.skills(asked)));
    kinds.add(smallest(HelpfulKind.HIGHER_LANGUAGE, more.languages(asked)));
    kinds.add(smallest(HelpfulKind.MORE_HOURS, more.hours(maxHours())));
    Cohort cohort = compiled.cohort();
    if (!cohort.vetoes().contains(new Veto(facts.id(), asked.id()))) {
      BidCandidates asking = new BidCandidates(cohort.bidRules(), facts, bids);
      kinds.add(smallest(HelpfulKind.HIGHER_BID, asking.higher(asked.id())));
      kinds.add(smallest(HelpfulKind.NEW_BID, asking.with(asked.id())));
    }
    kinds.add(new SeatSearch(compiled, cohorts, seats, intern, project, row, this::remedy));
    return kinds;
  }

  /**
   * Beyond the hours that any project asks for more change nothing, if the library's rules count.
   */
  private int maxHours() {
    NumberedCohort numbers = compiled.numbers();
    return SeatsAlone.hasOnlyStandardRules(compiled.policy())
        ? IntStream.range(0, numbers.projects())
            .map(it -> numbers.project(it).hoursPerWeek().orElse(0))
            .max()
            .orElse(0)
        : Bounds.WEEK;
  }

  private KindSearch smallest(HelpfulKind kind, List<Candidate> bySize) {
    return new Smallest<>(kind, bySize, candidate -> candidate.change().size(), this::remedy);
  }

  private Optional<Remedy> remedy(Candidate candidate) {
    ChangedPlaces changed = tried(candidate);
    return changed.leads(intern, project)
        ? Optional.of(remedy(candidate.change(), changed, candidate.bids()))
        : Optional.empty();
  }

  private ChangedPlaces tried(Candidate candidate) {
    // A higher skill may be one that rules about teams ask for.
    if (compiled.looksAtCohort() || !compiled.market().teams().isEmpty() || trials.hearFacts()) {
      return byCohort(candidate);
    }
    MarketRow other = lists.of(intern, candidate.facts(), candidate.bids());
    if (!other.equals(last)) {
      ofLast = other.equals(row) ? ChangedPlaces.NONE : trials.with(intern, other);
      last = other;
    }
    return trials.hearFacts() ? byCohort(candidate) : ofLast;
  }

  private ChangedPlaces byCohort(Candidate candidate) {
    return cohorts.of(candidate.change().appliedTo(compiled.cohort())).changed();
  }

  private Remedy remedy(SeatsFound seats) {
    int had = asked.seats();
    return remedy(new MoreSeats(asked.id(), had, had + seats.more()), seats.changed(), bids);
  }

  private Remedy remedy(HelpfulChange change, ChangedPlaces changed, @Nullable Bids list) {
    InternId id = facts.id();
    AllocationDifference difference = differences.of(changed, list);
    boolean hadOrder = bids != null && bids.ranks() > 0;
    return new Remedy(
        change,
        RemedyText.of(change, id, asked.id(), hadOrder),
        difference,
        RemedyText.cost(difference, Optional.of(id)));
  }
}
