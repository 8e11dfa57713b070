package org.openinternship.matching.internal.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.result.MatchProfile;

/** Which choice each bid of a cohort is, whatever lists a policy makes of them. */
final class AskedChoices {
  /** A bid without rank. */
  private static final int UNRANKED = 0;

  private final Map<InternId, Map<ProjectId, Integer>> choices = new HashMap<>();
  private final Set<Pin> agreed;

  AskedChoices(Cohort cohort) {
    agreed = new HashSet<>(cohort.pins());
    for (Bids bids : cohort.bids()) {
      Interrupts.check();
      Map<ProjectId, Integer> its = new HashMap<>();
      int before = 0;
      for (List<ProjectId> tier : bids.tiers()) {
        for (ProjectId project : tier) {
          its.put(project, before < bids.ranks() ? before + 1 : UNRANKED);
        }
        before += tier.size();
      }
      choices.put(bids.intern(), its);
    }
  }

  /** Counts who got which choice. */
  MatchProfile profile(List<Pin> places) {
    List<Integer> byChoice = new ArrayList<>();
    int unranked = 0;
    int suggested = 0;
    int pinned = 0;
    for (Pin place : places) {
      Integer choice = choices.getOrDefault(place.intern(), Map.of()).get(place.project());
      if (agreed.contains(place)) {
        pinned++;
      } else if (choice == null) {
        suggested++;
      } else if (choice == UNRANKED) {
        unranked++;
      } else {
        while (byChoice.size() < choice) {
          byChoice.add(0);
        }
        byChoice.set(choice - 1, byChoice.get(choice - 1) + 1);
      }
    }
    return new MatchProfile(byChoice, unranked, suggested, pinned);
  }
}
