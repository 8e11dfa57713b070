package org.openinternship.matching.engine;

import java.util.ArrayList;
import java.util.List;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.InternId;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.BlockingMatch;
import org.openinternship.matching.result.Cutoff;
import org.openinternship.matching.result.Refusal;
import org.openinternship.matching.result.Unfilled;
import org.openinternship.matching.result.Unplaced;
import org.openinternship.matching.verify.BlockingPairs;
import org.openinternship.matching.verify.Cutoffs;
import org.openinternship.matching.verify.Profile;
import org.openinternship.matching.verify.Stability;

/** Writes down all that a match came to. */
public final class Recorder {
  private final CompiledCohort compiled;
  private final Roster roster;
  private final Market market;
  private final Assignment assignment;
  private final Cutoffs cutoffs;
  private final Explainer explainer;

  /**
   * A recorder of one assignment.
   *
   * @param compiled the cohort
   * @param assignment what became of it
   * @param cutoffs what it took to get in
   * @param explainer why
   */
  public Recorder(
      CompiledCohort compiled, Assignment assignment, Cutoffs cutoffs, Explainer explainer) {
    this.compiled = compiled;
    this.roster = compiled.roster;
    this.market = compiled.market;
    this.assignment = assignment;
    this.cutoffs = cutoffs;
    this.explainer = explainer;
  }

  /**
   * The record.
   *
   * @param libraryVersion the version of the library
   * @param findings what the checks of the cohort found
   * @return the record; takes time in proportion to all lists
   */
  public AllocationRecord record(String libraryVersion, List<Finding> findings) {
    AllocationRecord.Builder record =
        AllocationRecord.builder()
            .libraryVersion(libraryVersion)
            .policyVersion(compiled.policy.version())
            .mechanism(compiled.policy.mechanism().toString())
            .lottery(compiled.policy.lottery())
            .interns(roster.interns())
            .projects(roster.projects())
            .pairs(market.pairs())
            .profile(profile())
            .blockingPairs(blockingPairs())
            .spreads(compiled.spreads.result())
            .findings(findings);
    for (int intern = 0; intern < roster.interns(); intern++) {
      explainer.matchOf(intern).ifPresent(record::addMatch);
      InternId id = roster.intern(intern).id();
      if (!assignment.isPlaced(intern)) {
        record.addUnplaced(new Unplaced(id, explainer.outcome(intern)));
      }
      WishList list = compiled.wishes[intern];
      for (int i = 0; i < list.size(); i++) {
        if (!list.isAdmitted(i)) {
          int project = list.project(i);
          record.addRefusal(
              new Refusal(
                  id, roster.project(project).id(), compiled.admission.against(intern, project)));
        }
      }
    }
    unfilled().forEach(record::addUnfilled);
    cutoffs().forEach(record::addCutoff);
    return record.build();
  }

  private List<Integer> profile() {
    Profile profile = Profile.of(market, assignment);
    List<Integer> counts = new ArrayList<>();
    for (int choice = 1; choice <= profile.worstChoice(); choice++) {
      counts.add(profile.placedAt(choice));
    }
    return counts;
  }

  private List<Unfilled> unfilled() {
    List<Unfilled> unfilled = new ArrayList<>();
    for (int p = 0; p < roster.projects(); p++) {
      Project project = roster.project(p);
      int taken = assignment.count(p);
      if (taken < project.seats()) {
        boolean belowLeast = taken < project.leastInterns().orElse(0);
        unfilled.add(new Unfilled(project.id(), project.seats(), taken, belowLeast));
      }
    }
    return unfilled;
  }

  private List<Cutoff> cutoffs() {
    List<Cutoff> found = new ArrayList<>();
    SeatReasons seats = new SeatReasons(compiled, cutoffs);
    for (int node = 0; node < market.tree().nodes(); node++) {
      if (cutoffs.isFull(node) && cutoffs.worstPair(node) >= 0) {
        found.add(
            new Cutoff(
                compiled.parties.party(node),
                market.tree().capacity(node),
                seats.standing(cutoffs.worstPair(node))));
      }
    }
    return found;
  }

  /**
   * Every pair that blocks the assignment. Where one order over interns decides, the two
   * definitions of stability are the same; else a group's own order decides who moves within it.
   *
   * @return the pairs, by intern, each intern's best first
   */
  public List<BlockingMatch> blockingPairs() {
    return BlockingPairs.of(market, assignment, Stability.CHOICE).stream()
        .map(
            pair -> {
              HostParty party =
                  compiled.parties.party(pair.node() < 0 ? pair.project() : pair.node());
              return new BlockingMatch(
                  roster.intern(pair.intern()).id(),
                  roster.project(pair.project()).id(),
                  pair.reason(),
                  party);
            })
        .toList();
  }
}
