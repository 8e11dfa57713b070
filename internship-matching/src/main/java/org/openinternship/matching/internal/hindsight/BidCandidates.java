package org.openinternship.matching.internal.hindsight;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.hindsight.HelpfulChange;
import org.openinternship.matching.hindsight.HigherBid;
import org.openinternship.matching.hindsight.NewBid;

/**
 * Lists of an intern on which a project stands higher, alone, or stands at all, or has a rank where
 * it had none. Others keep their order, their ties and their blanks; a list that the program's
 * rules refuse is none.
 */
final class BidCandidates {
  private final BidRules rules;
  private final Intern intern;
  private final @Nullable Bids bids;

  BidCandidates(BidRules rules, Intern intern, @Nullable Bids bids) {
    this.rules = rules;
    this.intern = intern;
    this.bids = bids;
  }

  /** Returns the lists with a project higher; none if it is not on the list. */
  List<Candidate> higher(ProjectId project) {
    List<Candidate> candidates = new ArrayList<>();
    List<List<ProjectId>> tiers = bids == null ? List.of() : bids.tiers();
    int own = 0;
    while (own < tiers.size() && !tiers.get(own).contains(project)) {
      own++;
    }
    if (own == tiers.size()) {
      return candidates;
    }
    List<List<ProjectId>> others = new ArrayList<>(tiers);
    List<ProjectId> level = tiers.get(own).stream().filter(it -> !it.equals(project)).toList();
    others.set(own, level);
    int left = own == tiers.size() - 1 ? Math.max(0, blanks() - 1) : blanks();
    int passed = level.size();
    for (int before = own; before >= 0; before--) {
      passed += before < own ? tiers.get(before).size() : 0;
      if (passed > 0 || isUnranked(own, tiers.size())) {
        Bids list = ranked(others, before, project, left);
        add(candidates, list, new HigherBid(list, project, passed));
      }
    }
    return candidates;
  }

  /** Tells whether the projects of a tier have no rank. */
  private boolean isUnranked(int tier, int tiers) {
    return bids != null && (!bids.ranked() || (bids.blanks() > 0 && tier == tiers - 1));
  }

  /** Returns the lists with a project that is not on the list, from the last place on. */
  List<Candidate> with(ProjectId project) {
    List<Candidate> candidates = new ArrayList<>();
    if (bids != null && bids.projects().contains(project)) {
      return candidates;
    }
    List<List<ProjectId>> tiers = bids == null ? List.of() : bids.tiers();
    int passed = 0;
    for (int before = tiers.size(); before >= 0; before--) {
      passed += before < tiers.size() ? tiers.get(before).size() : 0;
      Bids list = before == tiers.size() ? last(project) : ranked(tiers, before, project, blanks());
      add(candidates, list, new NewBid(list, project, passed));
    }
    return candidates;
  }

  private int blanks() {
    return bids == null ? 0 : bids.blanks();
  }

  /** The list with a project at its end: ranked, or not if what stands there is not. */
  private Bids last(ProjectId project) {
    if (bids == null || bids.projects().isEmpty()) {
      return new Bids(intern.id(), List.of(project), true);
    }
    return bids.blanks() > 0 ? bids.thenBlank(project.value()) : bids.then(project.value());
  }

  private void add(List<Candidate> candidates, Bids list, HelpfulChange change) {
    if (rules.check(list).passes()) {
      candidates.add(new Candidate(change, intern, list));
    }
  }

  /** The ranked list of some tiers, with a project alone before one of them. */
  private Bids ranked(List<List<ProjectId>> tiers, int before, ProjectId project, int blanks) {
    List<ProjectId> all = new ArrayList<>();
    List<Bids.Tie> ties = new ArrayList<>();
    for (int tier = 0; tier <= tiers.size(); tier++) {
      if (tier == before) {
        all.add(project);
      }
      if (tier < tiers.size()) {
        all.addAll(tiers.get(tier));
        boolean blank = blanks > 0 && tier == tiers.size() - 1;
        if (tiers.get(tier).size() > 1 && !blank) {
          ties.add(new Bids.Tie(tiers.get(tier)));
        }
      }
    }
    return new Bids(intern.id(), all, true, ties, blanks);
  }
}
