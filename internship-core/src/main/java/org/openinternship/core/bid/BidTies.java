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

  /** Checks that the last so many projects can be those without a rank. */
  static void checkBlanks(
      String type, InternId intern, List<ProjectId> projects, List<Bids.Tie> ties, int blanks) {
    if (blanks == 0) {
      return;
    }
    if (blanks < 0 || blanks > projects.size()) {
      throw new IllegalArgumentException(
          "%s: number of blanks of %s is %s, it must be from 0 to the number of projects, which is %s. Maybe only ranked projects were listed?"
              .formatted(type, intern, blanks, projects.size()));
    }
    if (!ties.isEmpty() && new HashSet<>(projects).size() < projects.size()) {
      return; // as above: the cohort says so
    }
    Set<ProjectId> last =
        new HashSet<>(projects.subList(projects.size() - blanks, projects.size()));
    for (Bids.Tie tie : ties) {
      if (tie.projects().stream().anyMatch(last::contains)) {
        throw new IllegalArgumentException(
            "%s: one of the tie of %s by %s is among the %s at the end that have no rank. Maybe there are fewer blanks, or no such tie: blanks are liked the same?"
                .formatted(type, tie.projects(), intern, blanks));
      }
    }
  }

  /** Returns the list in tiers, given its ties in order; all blanks are the last one. */
  static List<List<ProjectId>> tiers(List<ProjectId> projects, List<Bids.Tie> ties, int blanks) {
    List<List<ProjectId>> tiers = new ArrayList<>();
    int ranked = projects.size() - blanks;
    int tie = 0;
    for (int place = 0; place < ranked; ) {
      boolean tied =
          tie < ties.size() && ties.get(tie).projects().get(0).equals(projects.get(place));
      List<ProjectId> tier = tied ? ties.get(tie++).projects() : List.of(projects.get(place));
      tiers.add(tier);
      place += tier.size();
    }
    if (blanks > 0) {
      tiers.add(projects.subList(ranked, projects.size()));
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
