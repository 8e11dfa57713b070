package org.openinternship.matching.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A random market with joint lists, small enough to try every assignment of it, and what blocks an
 * assignment by the words of the papers: a project chooses, of those it holds and those who come,
 * the first in its order.
 */
public record LinkedMarket(Market market) {

  public static LinkedMarket of(long seed) {
    Random random = new Random(seed);
    int interns = 2 + random.nextInt(4);
    int projects = 1 + random.nextInt(4);
    int most = 1 + random.nextInt(3);
    int[] seats = random.ints(projects, random.nextInt(4) == 0 ? 0 : 1, most + 1).toArray();
    CapacityTree.Builder tree = CapacityTree.builder(seats);
    if (random.nextInt(4) == 0) {
      tree.group(random.nextInt(3), 0); // above one project: no limit over several
    }
    int tiers = 1 + random.nextInt(6);
    MarketAssembler assembler =
        Market.assembler(
            tree.build(),
            random.nextBoolean() ? Lottery.single(seed) : Lottery.perProject(random.nextLong()));
    int[] order = SmallMarket.shuffled(random, interns, interns);
    int linked = 2 + random.nextInt(interns - 1);
    int pinned = random.nextInt(6) == 0 && linked < interns ? order[interns - 1] : -1;
    for (int intern = 0; intern < interns; intern++) {
      assembler.intern();
      int wanted = random.nextInt(5) == 0 ? random.nextInt(projects + 1) : projects;
      for (int project : SmallMarket.shuffled(random, projects, wanted)) {
        assembler.pair(project, random.nextInt(tiers));
      }
    }
    if (pinned >= 0 && seats[0] > 0 && tree.build().capacity(tree.build().nodes() - 1) > 0) {
      assembler.pin(pinned, 0);
    }
    Market market = assembler.build();
    List<JointList> lists = new ArrayList<>();
    for (int from = 0; from + 1 < linked; ) {
      int size = Math.min(linked - from, 2 + (random.nextInt(4) == 0 ? 1 : 0));
      lists.add(list(random, market, Arrays.copyOfRange(order, from, from + size)));
      from += size;
    }
    return new LinkedMarket(market.withJointLists(lists));
  }

  private static JointList list(Random random, Market market, int[] members) {
    List<int[]> rows = new ArrayList<>();
    int wanted = random.nextInt(7);
    boolean halves = random.nextBoolean();
    for (int k = 0; k < wanted; k++) {
      int[] row = new int[members.length];
      for (int place = 0; place < row.length; place++) {
        int size = market.endPair(members[place]) - market.firstPair(members[place]);
        boolean none = size == 0 || (halves && random.nextInt(4) == 0);
        row[place] =
            none ? -1 : market.project(market.firstPair(members[place]) + random.nextInt(size));
      }
      boolean known = rows.stream().anyMatch(other -> Arrays.equals(other, row));
      if (!known && Arrays.stream(row).anyMatch(project -> project >= 0)) {
        rows.add(row);
      }
    }
    return JointList.of(members, rows.toArray(int[][]::new));
  }

  /** Every feasible assignment. */
  public List<Assignment> feasible() {
    List<Assignment> found = new ArrayList<>();
    int[] places = new int[market.interns()];
    Arrays.fill(places, -1);
    for (boolean more = true; more; ) {
      if (isFeasible(places)) {
        found.add(Assignment.ofProjects(market, places));
      }
      int at = 0;
      while (at < places.length && ++places[at] == market.projects()) {
        places[at++] = -1;
      }
      more = at < places.length;
    }
    return found;
  }

  public List<Assignment> stable(JointBlocking blocking) {
    return feasible().stream().filter(it -> blocking(it, blocking).isEmpty()).toList();
  }

  private boolean isFeasible(int[] places) {
    int[] count = new int[market.projects()];
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0 && ++count[places[i]] > seats(places[i])) {
        return false;
      }
    }
    for (JointList list : market.jointLists()) {
      if (row(list, places) < 0) {
        return false;
      }
    }
    for (int i = 0; i < places.length; i++) {
      if (market.isPinned(i) ? places[i] != market.pinnedProject(i) : !isAcceptable(i, places[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean isAcceptable(int intern, int project) {
    return project < 0 || market.pair(intern, project) >= 0;
  }

  private int seats(int project) {
    int seats = market.tree().capacity(project);
    int above = market.tree().parent(project);
    return above < 0 ? seats : Math.min(seats, market.tree().capacity(above));
  }

  private static int row(JointList list, int[] places) {
    for (int row = 0; row <= list.rows(); row++) {
      boolean is = true;
      for (int k = 0; k < list.size(); k++) {
        int said = row == list.rows() ? -1 : list.project(row, k);
        is &= said == places[list.member(k)];
      }
      if (is) {
        return row;
      }
    }
    return -1;
  }

  /** What blocks, each as its list, its row and the pairs; -1, -1 for a single intern. */
  public List<List<Integer>> blocking(Assignment assignment, JointBlocking blocking) {
    List<List<Integer>> found = new ArrayList<>();
    int[] places = assignment.projects();
    for (int i = 0; i < market.interns(); i++) {
      if (!market.isPinned(i) && market.jointListOf(i) < 0) {
        for (int e = market.firstPair(i); e < market.endPair(i); e++) {
          if (market.project(e) == places[i]) {
            break;
          }
          if (chooses(market.project(e), places, List.of(), List.of(i))) {
            found.add(List.of(-1, -1, e));
          }
        }
      }
    }
    for (int at = 0; at < market.jointLists().size(); at++) {
      JointList list = market.jointLists().get(at);
      int had = row(list, places);
      for (int row = 0; row < had; row++) {
        List<Integer> coalition = rowBlocks(list, row, places, blocking);
        if (!coalition.isEmpty()) {
          coalition.add(0, row);
          coalition.add(0, at);
          found.add(coalition);
        }
      }
    }
    return found;
  }

  private List<Integer> rowBlocks(JointList list, int row, int[] places, JointBlocking blocking) {
    List<Integer> members = IntStream.range(0, list.size()).mapToObj(list::member).toList();
    List<Integer> pairs = new ArrayList<>();
    for (int k = 0; k < list.size(); k++) {
      int project = list.project(row, k);
      if (project < 0) {
        continue;
      }
      List<Integer> sent =
          IntStream.range(0, list.size())
              .filter(other -> list.project(row, other) == project)
              .mapToObj(list::member)
              .toList();
      boolean vacated = blocking == JointBlocking.LEFT_SEATS_SERVE;
      if (!chooses(project, places, vacated ? members : List.of(), sent)) {
        return List.of();
      }
      pairs.add(market.pair(list.member(k), project));
    }
    return pairs;
  }

  /** Whether a project, of those it holds but those who are gone and of those sent, takes these. */
  private boolean chooses(int project, int[] places, List<Integer> gone, List<Integer> sent) {
    List<Integer> pairs = new ArrayList<>();
    int seats = seats(project);
    for (int i = 0; i < places.length; i++) {
      boolean here = places[i] == project && !gone.contains(i);
      if (here && market.isPinned(i)) {
        seats--;
      } else if (here || sent.contains(i)) {
        pairs.add(market.pair(i, project));
      }
    }
    pairs.sort((one, two) -> one.equals(two) ? 0 : market.beats(one, two) ? -1 : 1);
    List<Integer> chosen = pairs.subList(0, Math.min(seats, pairs.size()));
    return sent.stream().allMatch(i -> chosen.contains(market.pair(i, project)));
  }
}
