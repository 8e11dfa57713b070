package org.openinternship.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.PreferenceLists;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketBuilder;
import org.openinternship.matching.market.PreferenceList;

/**
 * Draws preference lists with ties, of interns, of projects and of supervisors with limits; as a
 * cohort in keys, whose calls come in any order, and as a market in numbers.
 */
final class RandomLists {
  private final Random random;
  private final List<String> interns = new ArrayList<>();
  private final List<String> projects = new ArrayList<>();
  private final List<String> supervisors = new ArrayList<>();
  private final int[] seats;
  private final int[] limits;

  /** Of each project its supervisor, or -1. */
  private final int[] supervisorOf;

  private final List<int[][]> lists = new ArrayList<>();

  /** Of each project and then each supervisor the list, or none. */
  private final List<int[][]> rankings = new ArrayList<>();

  RandomLists(long seed, boolean supervised) {
    random = new Random(seed);
    keys(interns, random.nextInt(7));
    keys(projects, random.nextInt(6));
    keys(supervisors, supervised ? random.nextInt(3) : 0);
    seats = random.ints(projects.size(), 0, 3).toArray();
    limits = random.ints(supervisors.size(), 0, 4).toArray();
    supervisorOf =
        projects.stream().mapToInt(p -> random.nextInt(supervisors.size() + 1) - 1).toArray();
    interns.forEach(intern -> lists.add(tiers(projects.size())));
    for (int node = 0; node < projects.size() + supervisors.size(); node++) {
      rankings.add(random.nextInt(4) == 0 ? new int[0][] : tiers(interns.size()));
    }
  }

  /** Keys in their order, which is not that in which they were drawn. */
  private void keys(List<String> keys, int count) {
    while (keys.size() < count) {
      String key = Integer.toString(random.nextInt(5_000), 36);
      if (!keys.contains(key)) {
        keys.add(key);
      }
    }
    keys.sort(null);
  }

  private int[][] tiers(int bound) {
    List<Integer> all = new ArrayList<>(IntStream.range(0, bound).boxed().toList());
    Collections.shuffle(all, random);
    List<int[]> tiers = new ArrayList<>();
    int length = random.nextInt(3) > 0 ? bound : random.nextInt(bound + 1);
    for (int from = 0; from < length; ) {
      int to = Math.min(length, from + 1 + random.nextInt(3));
      tiers.add(all.subList(from, to).stream().mapToInt(k -> k).toArray());
      from = to;
    }
    return tiers.toArray(int[][]::new);
  }

  Cohort cohort() {
    PreferenceLists out = PreferenceLists.of("anywhere");
    for (int i : shuffled(interns.size())) {
      fill(out.intern(interns.get(i)), lists.get(i), projects);
    }
    for (int p : shuffled(projects.size())) {
      String key = projects.get(p);
      PreferenceLists.Entry entry =
          supervisorOf[p] < 0
              ? out.project(key, seats[p])
              : out.project(key, seats[p], supervisors.get(supervisorOf[p]));
      fill(entry, rankings.get(p), interns);
    }
    for (int s : shuffled(supervisors.size())) {
      fill(
          out.supervisor(supervisors.get(s), limits[s]),
          rankings.get(projects.size() + s),
          interns);
    }
    return out.cohort();
  }

  private List<Integer> shuffled(int size) {
    return RandomCohort.shuffled(random, IntStream.range(0, size).boxed().toList());
  }

  private static void fill(PreferenceLists.Entry entry, int[][] tiers, List<String> keys) {
    for (int[] tier : tiers) {
      entry.thenTied(Arrays.stream(tier).mapToObj(keys::get).toArray(String[]::new));
    }
  }

  Market market(Lottery lottery) {
    CapacityTree.Builder tree = CapacityTree.builder(seats);
    for (int s = 0; s < limits.length; s++) {
      int supervisor = s;
      tree.group(
          limits[s],
          IntStream.range(0, seats.length).filter(p -> supervisorOf[p] == supervisor).toArray());
    }
    List<String> nodes = new ArrayList<>(projects);
    nodes.addAll(supervisors);
    MarketBuilder market = Market.builder(tree.build()).lottery(lottery).keys(interns, nodes);
    lists.forEach(list -> market.interns(PreferenceList.tiers(list)));
    for (int node = 0; node < nodes.size(); node++) {
      int above =
          node < seats.length && supervisorOf[node] >= 0 ? seats.length + supervisorOf[node] : -1;
      boolean nobodyLists = node < seats.length && (above < 0 || rankings.get(above).length == 0);
      if (rankings.get(node).length > 0 || nobodyLists) {
        market.ranking(node, PreferenceList.tiers(rankings.get(node)));
      }
    }
    return market.build();
  }

  /** Who is where, by the keys, for an assignment of the market. */
  Map<String, String> places(int... projectOf) {
    TreeMap<String, String> places = new TreeMap<>();
    for (int i = 0; i < projectOf.length; i++) {
      if (projectOf[i] >= 0) {
        places.put(interns.get(i), projects.get(projectOf[i]));
      }
    }
    return places;
  }

  List<String> interns() {
    return interns;
  }
}
