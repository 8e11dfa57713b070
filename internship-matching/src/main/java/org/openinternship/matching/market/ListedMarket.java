package org.openinternship.matching.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openinternship.matching.market.DroppedPair.Side;

/**
 * Makes the market of preference lists, intern after intern: breaks the ties of its list, asks each
 * ranking on a project's path, and takes the tier of the one that decides.
 */
final class ListedMarket {
  private final CapacityTree tree;
  private final List<PreferenceList> lists;
  private final @Nullable PreferenceList[] rankings;

  /** Per project: the node whose ranking decides the order. */
  private final int[] orderedBy;

  private final Lots lots;
  private final RankingsByIntern ranked;
  private final boolean groupsRank;

  /** Why a bid was refused, if it was. */
  private @Nullable Side refusal;

  ListedMarket(
      CapacityTree tree,
      List<PreferenceList> lists,
      @Nullable PreferenceList[] rankings,
      int[] orderedBy,
      Lots lots) {
    this.tree = tree;
    this.lists = lists;
    this.rankings = rankings;
    this.orderedBy = orderedBy;
    this.lots = lots;
    this.ranked = new RankingsByIntern(rankings, tree.projects(), lists.size());
    boolean any = false;
    for (int node = tree.projects(); node < rankings.length; node++) {
      any |= rankings[node] != null;
    }
    this.groupsRank = any;
  }

  Market build(MarketAssembler assembler) {
    assembler.expect(lists.size(), bids());
    List<DroppedPair> dropped = new ArrayList<>();
    for (int i = 0; i < lists.size(); i++) {
      int intern = i;
      PreferenceList list = lists.get(intern);
      assembler.intern();
      ranked.next();
      int end = 0;
      for (int k = 0; k < list.size(); k = end) {
        end = k + 1;
        if (list.isStrict()) {
          bid(assembler, intern, list.member(k), end, dropped);
          continue;
        }
        while (end < list.size() && list.tier(end) == list.tier(k)) {
          end++;
        }
        for (int project : inOrder(list, k, end, intern)) {
          bid(assembler, intern, project, k + 1, dropped);
        }
      }
      ranked.leave(project -> dropped.add(new DroppedPair(intern, project, Side.INTERN)));
    }
    return assembler.build(dropped);
  }

  private int bids() {
    long bids = 0;
    for (PreferenceList list : lists) {
      bids += list.size();
    }
    return (int) Math.min(Integer.MAX_VALUE - 8, bids);
  }

  private void bid(
      MarketAssembler assembler, int intern, int project, int choice, List<DroppedPair> dropped) {
    int tier = judge(project);
    if (refusal == null) {
      assembler.listed(project, tier, choice);
    } else {
      dropped.add(new DroppedPair(intern, project, refusal));
    }
  }

  /** Returns the tier of the current intern's bid for a project, unless there is a refusal. */
  private int judge(int project) {
    int own = ranked.answer(project);
    refusal = own < 0 && rankings[project] != null ? Side.PROJECT : null;
    if (!groupsRank) {
      return own;
    }
    int tier = own;
    for (int node = tree.parent(project); node >= 0 && refusal == null; node = tree.parent(node)) {
      if (rankings[node] != null) {
        int ranking = ranked.tier(node);
        refusal = ranking < 0 ? Side.GROUP : null;
        tier = orderedBy[project] == node ? ranking : tier;
      }
    }
    return tier;
  }

  /** Returns tied projects by number, and those of equal numbers by index. */
  private int[] inOrder(PreferenceList list, int from, int end, int intern) {
    if (end - from == 1) {
      return new int[] {list.member(from)};
    }
    long[] drawn = new long[end - from];
    for (int k = from; k < end; k++) {
      int project = list.member(k);
      long number = lots.numberInList(intern, project);
      drawn[k - from] = (number << 32 | project) ^ Long.MIN_VALUE;
    }
    Arrays.sort(drawn);
    return Arrays.stream(drawn).mapToInt(place -> (int) place).toArray();
  }
}
