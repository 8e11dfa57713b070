package org.openinternship.matching.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.openinternship.matching.market.DroppedPair.Side;

/** A market of lists has the pairs that its lists name, asked one by one. */
class ListedMarketProperties {
  private record Pair(int intern, int project, int tier, int choice) {}

  @Property(tries = 200)
  void pairsAndDroppedPairs_areThoseOfTheLists(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 60) int interns) {
    agree(new Random(seed), interns);
  }

  /** So many interns that they are dealt out in several blocks. */
  @Property(tries = 3)
  void thousandsOfInterns_areNotMixedUp(
      @ForAll long seed, @ForAll @IntRange(min = 5000, max = 7000) int interns) {
    agree(new Random(seed), interns);
  }

  private static void agree(Random random, int interns) {
    int projects = 1 + random.nextInt(12);
    CapacityTree tree = SmallMarket.tree(random, projects, random.nextBoolean());
    Lottery lottery = Lottery.perProject(random.nextLong());
    List<PreferenceList> lists = new ArrayList<>();
    for (int intern = 0; intern < interns; intern++) {
      lists.add(list(random, projects, random.nextInt(Math.min(projects, 5) + 1)));
    }
    @Nullable PreferenceList[] rankings = rankings(random, tree, interns);
    MarketBuilder builder = Market.builder(tree).interns(lists).lottery(lottery);
    for (int node = 0; node < rankings.length; node++) {
      if (rankings[node] != null) {
        builder.ranking(node, rankings[node]);
      }
    }
    Market market = builder.build();

    List<Pair> pairs = new ArrayList<>();
    List<DroppedPair> dropped = new ArrayList<>();
    ask(tree, lists, rankings, market.lots(), pairs, dropped);
    assertThat(market.dropped()).isEqualTo(dropped);
    assertThat(IntStream.range(0, market.pairs()).mapToObj(pair -> pair(market, pair)).toList())
        .isEqualTo(pairs);
  }

  private static Pair pair(Market market, int pair) {
    return new Pair(
        market.intern(pair), market.project(pair), market.tier(pair), market.choice(pair));
  }

  /** Some projects have no ranking if there is one above them, and groups may share theirs. */
  private static @Nullable PreferenceList[] rankings(
      Random random, CapacityTree tree, int interns) {
    @Nullable PreferenceList[] rankings = new PreferenceList[tree.nodes()];
    PreferenceList shared = list(random, interns, interns - random.nextInt(interns / 8 + 1));
    for (int node = rankings.length - 1; node >= 0; node--) {
      boolean isGroup = node >= tree.projects();
      boolean mayLack = isGroup;
      for (int above = tree.parent(node); above >= 0; above = tree.parent(above)) {
        mayLack |= rankings[above] != null;
      }
      if (!mayLack || random.nextInt(3) == 0) {
        int few = random.nextInt(interns / 2 + 1);
        rankings[node] =
            isGroup && random.nextBoolean() ? shared : list(random, interns, interns - few);
      }
    }
    return rankings;
  }

  private static PreferenceList list(Random random, int bound, int length) {
    int[] members = SmallMarket.shuffled(random, bound, length);
    int longest = 1 + random.nextInt(3);
    List<int[]> tiers = new ArrayList<>();
    for (int from = 0; from < length; ) {
      int end = Math.min(length, from + 1 + random.nextInt(longest));
      tiers.add(Arrays.copyOfRange(members, from, end));
      from = end;
    }
    return PreferenceList.tiers(tiers.toArray(int[][]::new));
  }

  private static void ask(
      CapacityTree tree,
      List<PreferenceList> lists,
      @Nullable PreferenceList[] rankings,
      Lots lots,
      List<Pair> pairs,
      List<DroppedPair> dropped) {
    List<Map<Integer, Integer>> tierOf = Arrays.stream(rankings).map(list -> tiers(list)).toList();
    for (int intern = 0; intern < lists.size(); intern++) {
      Map<Integer, Integer> bids = tiers(lists.get(intern));
      int i = intern;
      List<Integer> inOrder =
          bids.keySet().stream()
              .sorted(
                  Comparator.comparing((Integer project) -> bids.get(project))
                      .thenComparing(project -> lots.numberInList(i, project))
                      .thenComparing(project -> project))
              .toList();
      for (int project : inOrder) {
        int better = (int) bids.values().stream().filter(tier -> tier < bids.get(project)).count();
        Side refusal = null;
        for (int node = project; node >= 0; node = tree.parent(node)) {
          if (refusal == null && rankings[node] != null && !tierOf.get(node).containsKey(i)) {
            refusal = node == project ? Side.PROJECT : Side.GROUP;
          }
        }
        if (refusal == null) {
          int decides = tree.rankingAt(project, node -> rankings[node] != null);
          pairs.add(new Pair(i, project, tierOf.get(decides).get(i), better + 1));
        } else {
          dropped.add(new DroppedPair(i, project, refusal));
        }
      }
      for (int project = 0; project < tree.projects(); project++) {
        if (tierOf.get(project).containsKey(i) && !bids.containsKey(project)) {
          dropped.add(new DroppedPair(i, project, Side.INTERN));
        }
      }
    }
  }

  private static Map<Integer, Integer> tiers(@Nullable PreferenceList list) {
    Map<Integer, Integer> tiers = new HashMap<>();
    for (int k = 0; list != null && k < list.size(); k++) {
      tiers.put(list.member(k), list.tier(k));
    }
    return tiers;
  }
}
