package org.openinternship.matching.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * What pairwise stable means where persons may have several projects, from the definition: who and
 * what are not together and would both rather be. Tries every assignment of a small market; shares
 * nothing with the library's mechanisms and checks but the market.
 */
public final class PersonsByDefinition {
  private final Market market;
  private final CapacityTree tree;

  public PersonsByDefinition(Market market) {
    this.market = market;
    this.tree = market.tree();
  }

  /** The market with one to three places a person, and pins of some second places. */
  public static Market severalPlaces(long seed, Market single) {
    Random random = new Random(seed);
    int[] places = new int[single.interns()];
    for (int person = 0; person < places.length; person++) {
      places[person] = 1 + random.nextInt(3);
    }
    Market market = single.withSeveralPlaces(places);
    int[] pins = new int[market.interns()];
    Arrays.fill(pins, -1);
    int[] free = new int[market.tree().nodes()];
    Arrays.setAll(free, market::freeCapacity);
    for (int at = 0; at < pins.length && market.projects() > 0; at++) {
      int project = random.nextInt(market.projects());
      boolean room = !market.isPinned(at) && random.nextInt(8) == 0;
      for (int other = 0; other < pins.length; other++) {
        room &=
            market.person(other) != market.person(at)
                || (market.pinnedProject(other) != project && pins[other] != project);
      }
      for (int node = project; node >= 0; node = market.tree().parent(node)) {
        room &= free[node] > 0;
      }
      if (room) {
        pins[at] = project;
        for (int node = project; node >= 0; node = market.tree().parent(node)) {
          free[node] -= market.tree().isLimited(node) ? 1 : 0;
        }
      }
    }
    return market.withPins(pins);
  }

  /** Every feasible assignment, once, whichever place of a person has which project. */
  public List<Assignment> feasible() {
    List<Assignment> all = new ArrayList<>();
    int[] free = tree.capacities();
    int[] held = new int[market.interns()];
    Arrays.fill(held, -1);
    for (int at = 0; at < held.length; at++) {
      take(free, market.pinnedProject(at), 1);
    }
    extend(0, 0, held, free, all);
    return all;
  }

  /** Goes on with the pair of a person that comes next on the list. */
  private void extend(int person, int next, int[] held, int[] free, List<Assignment> all) {
    if (person == market.persons()) {
      all.add(Assignment.ofPairs(market, held));
      return;
    }
    int at = market.firstPlace(person);
    int pair = market.firstPair(at) + next;
    if (pair == market.endPair(at)) {
      extend(person + 1, 0, held, free, all);
      return;
    }
    extend(person, next + 1, held, free, all);
    int place = freePlace(person, held);
    if (place >= 0 && !isPinnedTo(person, market.project(pair)) && hasRoom(free, pair)) {
      held[place] = pair;
      take(free, market.project(pair), 1);
      extend(person, next + 1, held, free, all);
      take(free, market.project(pair), -1);
      held[place] = -1;
    }
  }

  private int freePlace(int person, int[] held) {
    for (int at = market.firstPlace(person); at < market.firstPlace(person + 1); at++) {
      if (!market.isPinned(at) && held[at] < 0) {
        return at;
      }
    }
    return -1;
  }

  private boolean isPinnedTo(int person, int project) {
    for (int at = market.firstPlace(person); at < market.firstPlace(person + 1); at++) {
      if (market.pinnedProject(at) == project) {
        return true;
      }
    }
    return false;
  }

  private boolean hasRoom(int[] free, int pair) {
    for (int node = market.project(pair); node >= 0; node = tree.parent(node)) {
      if (tree.isLimited(node) && free[node] <= 0) {
        return false;
      }
    }
    return true;
  }

  private void take(int[] free, int project, int by) {
    for (int node = project; node >= 0; node = tree.parent(node)) {
      free[node] -= tree.isLimited(node) ? by : 0;
    }
  }

  /** Whether pins and capacities are kept, and nobody has a project twice or off their list. */
  public boolean isFeasible(Assignment assignment) {
    int[] free = tree.capacities();
    for (int at = 0; at < market.interns(); at++) {
      int project = assignment.project(at);
      take(free, project, 1);
      boolean kept =
          market.isPinned(at)
              ? project == market.pinnedProject(at)
              : project < 0 || market.pair(at, project) >= 0;
      for (int other = market.firstPlace(market.person(at)); other < at; other++) {
        kept &= project < 0 || assignment.project(other) != project;
      }
      if (!kept) {
        return false;
      }
    }
    return Arrays.stream(free).allMatch(left -> left >= 0);
  }

  /** The pairs that block a feasible assignment: who has one of them not, and would take it. */
  public List<Integer> blocking(Assignment assignment) {
    List<Integer> blocking = new ArrayList<>();
    for (int person = 0; person < market.persons(); person++) {
      int first = market.firstPlace(person);
      List<Integer> has = pairs(assignment, person);
      int open = 0;
      for (int at = first; at < market.firstPlace(person + 1); at++) {
        open += market.isPinned(at) ? 0 : 1;
      }
      for (int pair = market.firstPair(first); pair < market.endPair(first); pair++) {
        boolean wants =
            open > 0
                && !has.contains(pair)
                && !isPinnedTo(person, market.project(pair))
                && (has.size() < open || pair < has.get(has.size() - 1));
        if (wants && wouldTake(assignment, pair)) {
          blocking.add(pair);
        }
      }
    }
    return blocking;
  }

  /** The pairs of a person, best first, pins apart. */
  public List<Integer> pairs(Assignment assignment, int person) {
    List<Integer> has = new ArrayList<>();
    for (int at = market.firstPlace(person); at < market.firstPlace(person + 1); at++) {
      if (assignment.pair(at) >= 0) {
        has.add(assignment.pair(at));
      }
    }
    has.sort(Comparator.naturalOrder());
    return has;
  }

  /** Whether the pair is among the best, within all capacities, of it and all that are held. */
  private boolean wouldTake(Assignment assignment, int pair) {
    List<Integer> offered = new ArrayList<>(List.of(pair));
    int[] free = tree.capacities();
    for (int at = 0; at < market.interns(); at++) {
      take(free, market.pinnedProject(at), 1);
      if (assignment.pair(at) >= 0) {
        offered.add(assignment.pair(at));
      }
    }
    offered.sort(
        Comparator.comparingLong((Integer it) -> market.priority(it)).thenComparing(it -> it));
    for (int one : offered) {
      if (hasRoom(free, one)) {
        if (one == pair) {
          return true;
        }
        take(free, market.project(one), 1);
      }
    }
    return false;
  }

  public List<Assignment> stable() {
    return feasible().stream().filter(it -> blocking(it).isEmpty()).toList();
  }
}
