package org.openinternship.matching.internal.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.compare.DrawnOrders;
import org.openinternship.matching.compare.PlaceChance;
import org.openinternship.matching.internal.compile.NumberedCohort;
import org.openinternship.matching.market.Assignment;

/**
 * How often each intern came to each place. Counts are sums, so the order in which threads add to
 * it changes nothing.
 */
final class PlaceTally {
  private static final int NOWHERE = -1;
  private static final int[] NONE = {};

  /** Of each intern the places seen, and how often each was. */
  private final int[][] places;

  private final int[][] times;

  PlaceTally(int interns) {
    places = new int[interns][];
    times = new int[interns][];
    Arrays.fill(places, NONE);
    Arrays.fill(times, NONE);
  }

  synchronized void add(Assignment assignment) {
    for (int intern = 0; intern < places.length; intern++) {
      add(intern, assignment.isPlaced(intern) ? assignment.project(intern) : NOWHERE);
    }
  }

  private void add(int intern, int place) {
    int[] seen = places[intern];
    int at = 0;
    while (at < seen.length && seen[at] != place) {
      at++;
    }
    if (at == seen.length) {
      places[intern] = Arrays.copyOf(seen, at + 1);
      places[intern][at] = place;
      times[intern] = Arrays.copyOf(times[intern], at + 1);
    }
    times[intern][at]++;
  }

  /** Returns the chances of an intern, the likeliest first. */
  synchronized List<PlaceChance> chances(int intern, DrawnOrders draws, NumberedCohort numbers) {
    record Seen(int place, int times) {}
    List<Seen> seen = new ArrayList<>();
    for (int at = 0; at < places[intern].length; at++) {
      int place = places[intern][at] == NOWHERE ? Integer.MAX_VALUE : places[intern][at];
      seen.add(new Seen(place, times[intern][at]));
    }
    seen.sort(Comparator.comparingInt((Seen it) -> -it.times()).thenComparingInt(Seen::place));
    List<PlaceChance> chances = new ArrayList<>();
    for (Seen one : seen) {
      Optional<ProjectId> project =
          one.place() == Integer.MAX_VALUE
              ? Optional.empty()
              : Optional.of(numbers.project(one.place()).id());
      chances.add(PlaceChance.of(project, one.times(), draws));
    }
    return chances;
  }
}
