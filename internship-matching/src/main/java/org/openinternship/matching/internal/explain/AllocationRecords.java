package org.openinternship.matching.internal.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.NumberedCohort;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.MechanismOutcome;
import org.openinternship.matching.mechanism.ResultReading;
import org.openinternship.matching.optimum.SearchOutcome;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.BlockingMatch;
import org.openinternship.matching.result.Cutoff;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.MatchOrigin;
import org.openinternship.matching.result.MatchProfile;
import org.openinternship.matching.result.UnfilledProject;
import org.openinternship.matching.result.UnplacedIntern;
import org.openinternship.matching.verify.BlockingCase;
import org.openinternship.matching.verify.BlockingPairs;
import org.openinternship.matching.verify.BlockingSeat;
import org.openinternship.matching.verify.Cutoffs;
import org.openinternship.matching.verify.SeatCase;
import org.openinternship.matching.verify.Stability;

/** The maker of the record of an allocation: writes down all that a match came to. */
public final class AllocationRecords {
  private static final Comparator<Cutoff> PROJECTS_FIRST =
      Comparator.comparing((Cutoff cutoff) -> !(cutoff.party() instanceof ProjectId))
          .thenComparing(cutoff -> cutoff.party().kind())
          .thenComparing(cutoff -> cutoff.party().value());

  private final CompiledCohort compiled;
  private final NumberedCohort numbers;
  private final Market market;
  private final Assignment assignment;
  private final Optional<SearchOutcome> search;
  private final InternPlaces places;
  private final Cutoffs cutoffs;
  private final Explainer explainer;
  private final LinkedPlaces linked;

  /**
   * Takes what there is to write down.
   *
   * @param compiled the cohort
   * @param outcome what became of it, and what is known of that
   * @param cutoffs what it took to get in
   * @param explainer why
   * @param linked the places of those who are linked
   */
  public AllocationRecords(
      CompiledCohort compiled,
      MechanismOutcome outcome,
      Cutoffs cutoffs,
      Explainer explainer,
      LinkedPlaces linked) {
    this.linked = linked;
    this.compiled = compiled;
    this.numbers = compiled.numbers();
    this.market = compiled.market();
    this.assignment = outcome.assignment();
    this.search = outcome.search();
    this.places = new InternPlaces(market, assignment);
    this.cutoffs = cutoffs;
    this.explainer = explainer;
  }

  /**
   * Makes the record.
   *
   * @param matches the {@linkplain #matches() matches}
   * @param libraryVersion the version of the library
   * @param findings what the checks of the cohort found
   * @param done is told how many interns are written down
   * @return the record; takes time in proportion to all lists
   */
  public AllocationRecord record(
      List<Match> matches, String libraryVersion, List<Finding> findings, IntConsumer done) {
    List<BlockingMatch> blocking = blockingPairs();
    AllocationRecord.Builder record =
        AllocationRecord.builder()
            .libraryVersion(libraryVersion)
            .policyVersion(compiled.policy().version())
            .mechanism(compiled.policy().mechanismName())
            .lottery(compiled.policy().lottery())
            .interns(numbers.interns())
            .projects(numbers.projects())
            .pairs(market.pairs())
            .matches(matches)
            .profile(profile())
            .blockingPairs(blocking)
            .linked(linked.outcome())
            .search(search)
            .refusals(Refusals.of(compiled))
            .spreads(compiled.spreads())
            .findings(findings);
    for (int intern = 0; intern < numbers.interns(); intern++) {
      Interrupts.check();
      done.accept(intern);
      if (!places.isPlaced(intern)) {
        InternId id = numbers.intern(intern).id();
        record.addUnplaced(new UnplacedIntern(id, explainer.outcome(intern)));
      }
    }
    unfilled().forEach(record::addUnfilled);
    if (compiled.policy().reading() == ResultReading.PRIORITY_CUTOFFS && blocking.isEmpty()) {
      cutoffs().forEach(record::addCutoff);
    }
    return record.build();
  }

  /**
   * Makes the matches.
   *
   * @return the matches, in the order of the interns' numbers
   */
  public List<Match> matches() {
    List<Match> matches = new ArrayList<>(assignment.placed());
    for (int intern = 0; intern < numbers.interns(); intern++) {
      Interrupts.check();
      matches.addAll(explainer.matchesOf(intern));
    }
    return Collections.unmodifiableList(matches);
  }

  /**
   * Lists who was placed where, without any score.
   *
   * @return the pairs, in the order of the interns' numbers
   */
  public List<Pin> pins() {
    List<Pin> pins = new ArrayList<>(assignment.placed());
    for (int intern = 0; intern < numbers.interns(); intern++) {
      Interrupts.checkAt(intern);
      for (int place : places.placed(intern)) {
        ProjectId project = numbers.project(assignment.project(place)).id();
        pins.add(new Pin(numbers.intern(intern).id(), project));
      }
    }
    return Collections.unmodifiableList(pins);
  }

  /**
   * Counts who got which choice, without any score.
   *
   * @return the numbers
   */
  public MatchProfile profile() {
    EnumMap<MatchOrigin, Integer> counts = new EnumMap<>(MatchOrigin.class);
    List<Integer> byChoice = new ArrayList<>();
    for (int place = 0; place < market.interns(); place++) {
      Interrupts.checkAt(place);
      if (!assignment.isPlaced(place)) {
        continue;
      }
      int intern = market.person(place);
      MatchOrigin origin = explainer.origin(intern, assignment.project(place));
      counts.merge(origin, 1, Integer::sum);
      if (origin == MatchOrigin.RANKED_BID) {
        int choice = explainer.choice(intern, assignment.project(place)).orElseThrow();
        while (byChoice.size() < choice) {
          byChoice.add(0);
        }
        byChoice.set(choice - 1, byChoice.get(choice - 1) + 1);
      }
    }
    return new MatchProfile(
        byChoice,
        counts.getOrDefault(MatchOrigin.UNRANKED_BID, 0),
        counts.getOrDefault(MatchOrigin.SUGGESTION, 0),
        counts.getOrDefault(MatchOrigin.AGREEMENT, 0));
  }

  private List<UnfilledProject> unfilled() {
    List<UnfilledProject> unfilled = new ArrayList<>();
    for (int p = 0; p < numbers.projects(); p++) {
      Project project = numbers.project(p);
      int taken = assignment.count(p);
      if (taken < project.seats()) {
        boolean belowMinInterns = taken < project.minInterns().orElse(0);
        unfilled.add(new UnfilledProject(project.id(), project.seats(), taken, belowMinInterns));
      }
    }
    return unfilled;
  }

  private List<Cutoff> cutoffs() {
    List<Cutoff> found = new ArrayList<>();
    for (int node = 0; node < market.tree().nodes(); node++) {
      boolean decides = node < market.projects() || market.tree().canBind(node);
      if (decides && cutoffs.isFull(node) && cutoffs.worstPair(node) >= 0) {
        found.add(
            new Cutoff(
                compiled.party(node),
                market.tree().capacity(node),
                compiled.pairs().standing(cutoffs.worstPair(node))));
      }
    }
    found.sort(PROJECTS_FIRST); // the order of nodes hangs on limits that cannot bind too
    return found;
  }

  private BlockingMatch single(BlockingSeat seat) {
    ProjectId project = numbers.project(seat.project()).id();
    return new BlockingMatch(
        numbers.intern(seat.intern()).id(),
        project,
        seat.kind() == SeatCase.HAS_ROOM ? BlockingCase.HAS_ROOM : BlockingCase.PROJECT_PREFERS,
        project);
  }

  /**
   * Finds every pair that blocks the assignment, in the sense of the choice. Under one order over
   * interns the two definitions of stability are the same. Where interns are linked, the pairs of
   * those who are not.
   *
   * @return the pairs, by intern, each intern's best first
   */
  public List<BlockingMatch> blockingPairs() {
    if (!market.jointLists().isEmpty()) {
      return linked.coalitions().stream()
          .filter(it -> it.list() < 0)
          .map(it -> single(it.seats().get(0)))
          .toList();
    }
    return BlockingPairs.of(market, assignment, Stability.CHOICE).stream()
        .map(
            pair -> {
              HostSideId party = compiled.party(pair.node() < 0 ? pair.project() : pair.node());
              return new BlockingMatch(
                  numbers.intern(market.person(pair.intern())).id(),
                  numbers.project(pair.project()).id(),
                  pair.kind(),
                  party);
            })
        .toList();
  }
}
