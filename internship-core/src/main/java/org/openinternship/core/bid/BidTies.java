package org.openinternship.core.bid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/** The ties in a list of projects: each is a stretch of the list. */
final class BidTies {
  private BidTies() {}

  /** Checks that each tie is a stretch of the list, and brings them into its order. */
  static List<Bids.Tie> inOrder(
      String type, InternId intern, List<ProjectId> projects, List<Bids.Tie> ties) {
    if (ties.isEmpty()) {
      return List.of();
    }
    Map<ProjectId, Integer> places = new HashMap<>();
    for (int place = 0; place < projects.size(); place++) {
      places.putIfAbsent(projects.get(place), place);
    }
    if (places.size() < projects.size()) {
      return List.copyOf(ties); // no cohort takes a project twice, and says so with all its faults
    }
    NavigableMap<Integer, Bids.Tie> byPlace = new TreeMap<>();
    for (Bids.Tie tie : ties) {
      int from =
          tie.projects().stream().mapToInt(p -> places.getOrDefault(p, -1)).min().orElseThrow();
      int to = from + tie.projects().size();
      if (from < 0
          || to > projects.size()
          || !new HashSet<>(projects.subList(from, to)).equals(new HashSet<>(tie.projects()))) {
        throw new IllegalArgumentException(
            type
                + ": the tie of "
                + tie.projects()
                + " by "
                + intern
                + " is not a stretch of the list. Maybe another project stands between them?");
      }
      if (byPlace.put(from, new Bids.Tie(projects.subList(from, to))) != null
          || overlaps(byPlace, from, to)) {
        throw new IllegalArgumentException(
            type
                + ": one of "
                + tie.projects()
                + " is in two ties by "
                + intern
                + ". Maybe the two are one?");
      }
    }
    return List.copyOf(byPlace.values());
  }

  private static boolean overlaps(NavigableMap<Integer, Bids.Tie> byPlace, int from, int to) {
    Map.Entry<Integer, Bids.Tie> before = byPlace.lowerEntry(from);
    Integer after = byPlace.higherKey(from);
    return (before != null && before.getKey() + before.getValue().projects().size() > from)
        || (after != null && after < to);
  }

  /** Returns the list in tiers, given its ties in order. */
  static List<List<ProjectId>> tiers(List<ProjectId> projects, List<Bids.Tie> ties) {
    List<List<ProjectId>> tiers = new ArrayList<>();
    int tie = 0;
    for (int place = 0; place < projects.size(); ) {
      boolean tied =
          tie < ties.size() && ties.get(tie).projects().get(0).equals(projects.get(place));
      List<ProjectId> tier = tied ? ties.get(tie++).projects() : List.of(projects.get(place));
      tiers.add(tier);
      place += tier.size();
    }
    return List.copyOf(tiers);
  }

  /** Returns the ties that are left when projects are taken off the list. */
  static List<Bids.Tie> without(Set<ProjectId> projects, List<Bids.Tie> ties) {
    return ties.stream()
        .map(tie -> tie.projects().stream().filter(other -> !projects.contains(other)).toList())
        .filter(left -> left.size() > 1)
        .map(Bids.Tie::new)
        .toList();
  }

  /** Tells whether a new project at a place of the list would stand within a tie. */
  static boolean within(int place, List<ProjectId> projects, List<Bids.Tie> ties) {
    return place > 0
        && place < projects.size()
        && ties.stream()
            .map(Bids.Tie::projects)
            .anyMatch(
                tied ->
                    tied.contains(projects.get(place - 1)) && tied.contains(projects.get(place)));
  }
}
