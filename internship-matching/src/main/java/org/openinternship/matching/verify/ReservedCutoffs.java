package org.openinternship.matching.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.Reserves;

/**
 * Whom projects that reserve seats would choose beside those they hold, by what they {@linkplain
 * Market#seats choose from interns in order}. Who stands better is chosen rather than somebody of
 * the same categories, so for each set of categories there is a place in the order from which on
 * nobody is chosen, and halving finds it.
 */
final class ReservedCutoffs {
  private final Market market;
  private final Reserves reserves;

  /** Of each project that reserves seats the pairs that it holds, the best first. */
  private final int[][] held;

  /** Of each such project its interns in the same order, and those who are not acceptable last. */
  private final int[][] interns;

  /** Of each such intern the seat. */
  private final int[][] seats;

  /** Of project and categories: how many pairs may stand before one that is chosen. */
  private final Map<Kind, Integer> places = new ConcurrentHashMap<>();

  private record Kind(int project, long categories) {}

  ReservedCutoffs(Market market, Assignment assignment) {
    this.market = market;
    this.reserves = market.reserves().orElseThrow();
    this.held = new int[market.projects()][0];
    this.interns = new int[market.projects()][0];
    this.seats = new int[market.projects()][0];
    for (int project = 0; project < market.projects(); project++) {
      if (reserves.seats(project) > 0) {
        take(project, assignment);
      }
    }
  }

  private void take(int project, Assignment assignment) {
    int[] roster = assignment.roster(project);
    int[] pairs =
        Arrays.stream(roster)
            .filter(intern -> !market.isPinned(intern) && assignment.pair(intern) >= 0)
            .map(assignment::pair)
            .boxed()
            .sorted(market.bestFirst())
            .mapToInt(Integer::intValue)
            .toArray();
    List<Integer> all = new ArrayList<>();
    for (int pair : pairs) {
      all.add(market.intern(pair));
    }
    for (int intern : roster) {
      if (!market.isPinned(intern) && assignment.pair(intern) < 0) {
        all.add(intern);
      }
    }
    held[project] = pairs;
    interns[project] = all.stream().mapToInt(Integer::intValue).toArray();
    seats[project] = market.seats(project, interns[project]);
  }

  boolean holds(int project) {
    return reserves.seats(project) > 0;
  }

  boolean wouldChoose(int pair) {
    int project = market.project(pair);
    int[] pairs = held[project];
    int before = 0;
    int end = pairs.length;
    while (before < end) {
      int middle = (before + end) >>> 1;
      if (market.beats(pairs[middle], pair)) {
        before = middle + 1;
      } else {
        end = middle;
      }
    }
    if (before < pairs.length && pairs[before] == pair) {
      return seats[project][before] != Reserves.NO_SEAT;
    }
    int intern = market.intern(pair);
    Kind kind = new Kind(project, reserves.categories(intern) & reserves.categoriesAt(project));
    return before < places.computeIfAbsent(kind, it -> placesFor(project, intern));
  }

  /** The number of places in the order at which an intern like this one would be chosen. */
  private int placesFor(int project, int intern) {
    int from = 0;
    int to = held[project].length + 1;
    while (from < to) {
      int place = (from + to) >>> 1;
      if (isChosenAt(place, project, intern)) {
        from = place + 1;
      } else {
        to = place;
      }
    }
    return from;
  }

  private boolean isChosenAt(int place, int project, int intern) {
    int[] with = new int[interns[project].length + 1];
    System.arraycopy(interns[project], 0, with, 0, place);
    with[place] = intern;
    System.arraycopy(interns[project], place, with, place + 1, with.length - place - 1);
    return market.seats(project, with)[place] != Reserves.NO_SEAT;
  }

  /** Returns those who sit where no seat is for them. */
  List<Violation> notSeated() {
    List<Violation> violations = new ArrayList<>();
    for (int project = 0; project < interns.length; project++) {
      if (holds(project)) {
        for (int i = 0; i < interns[project].length; i++) {
          if (seats[project][i] == Reserves.NO_SEAT) {
            violations.add(new Violation.NoSeatOpen(interns[project][i], project));
          }
        }
      }
    }
    return violations;
  }
}
