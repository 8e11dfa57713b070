package org.openinternship.matching.market;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The rankings of projects and groups turned round: for one intern after the other, who ranks it
 * and in which tier.
 *
 * <p>Rankings and lists meet in millions of pairs, and to look one up in the other is to wait for
 * memory each time. So the rankings are first dealt out to blocks of interns, which writes memory
 * in few streams, and each block, when its turn comes, to its interns, within the cache. Then an
 * intern's tiers are put down by node, which takes a few bytes a node, are asked for by its bids,
 * and are taken away again. Whatever the lengths of lists, every pair costs the same.
 *
 * <p>One long for each place in a ranking: the intern within its block, the node, and the tier.
 * Groups that share a ranking keep it once.
 */
final class RankingsByIntern {
  /** A block has 2^11 interns, or more where there would be more than 2^9 blocks. */
  private static final int BITS_OF_SMALL_BLOCK = 11;

  private static final int BITS_OF_BLOCKS = 9;
  private static final int NOT_RANKED = -1;
  private static final long[] NONE = {};

  private final int interns;
  private final int projects;
  private final int blockBits;
  private final int tierBits;
  private final int nodeBits;
  private final long[][] blocks;

  /** Per node: where the tiers of its ranking are put down. */
  private final int[] keptAt;

  /** Per node: the tier of the current intern, or -1. */
  private final int[] tier;

  /** The block of the current intern, and where each of its interns ends in it. */
  private long[] block = NONE;

  private final int[] end;
  private int next;

  /** Turns round the rankings, whose members must be interns. */
  RankingsByIntern(@Nullable PreferenceList[] rankings, int projects, int interns) {
    this.interns = interns;
    this.projects = projects;
    this.keptAt = keptAt(rankings, projects);
    this.tier = new int[rankings.length];
    Arrays.fill(tier, NOT_RANKED);
    int lowestTier = 0;
    for (PreferenceList list : rankings) {
      if (list != null && list.size() > 0) {
        lowestTier = Math.max(lowestTier, list.tier(list.size() - 1));
      }
    }
    this.nodeBits = bits(rankings.length);
    this.tierBits = bits(lowestTier);
    int wanted = Math.max(BITS_OF_SMALL_BLOCK, bits(interns) - BITS_OF_BLOCKS);
    this.blockBits = Math.min(wanted, Long.SIZE - nodeBits - tierBits);
    this.end = new int[1 << blockBits];
    this.blocks = deal(rankings);
  }

  private static int bits(int value) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(value);
  }

  private static int[] keptAt(@Nullable PreferenceList[] rankings, int projects) {
    int[] keptAt = new int[rankings.length];
    IdentityHashMap<PreferenceList, Integer> shared = new IdentityHashMap<>();
    for (int node = 0; node < keptAt.length; node++) {
      PreferenceList list = rankings[node];
      Integer before = list == null || node < projects ? null : shared.putIfAbsent(list, node);
      keptAt[node] = before == null ? node : before;
    }
    return keptAt;
  }

  /** Deals out the rankings to blocks, node after node. */
  private long[][] deal(@Nullable PreferenceList[] rankings) {
    int[] size = new int[(interns >>> blockBits) + 1];
    for (int node = 0; node < rankings.length; node++) {
      PreferenceList list = rankings[node];
      for (int k = 0; list != null && keptAt[node] == node && k < list.size(); k++) {
        size[list.member(k) >>> blockBits]++;
      }
    }
    long[][] dealt = new long[size.length][];
    Arrays.setAll(dealt, b -> new long[size[b]]);
    Arrays.fill(size, 0);
    int mask = (1 << blockBits) - 1;
    for (int node = 0; node < rankings.length; node++) {
      PreferenceList list = rankings[node];
      for (int k = 0; list != null && keptAt[node] == node && k < list.size(); k++) {
        int intern = list.member(k);
        int b = intern >>> blockBits;
        long inBlock = (long) (intern & mask) << nodeBits | node;
        dealt[b][size[b]++] = inBlock << tierBits | list.tier(k);
      }
    }
    return dealt;
  }

  /** Goes on to the next intern and puts down its tiers. */
  void next() {
    int inBlock = next & ((1 << blockBits) - 1);
    if (inBlock == 0) {
      open(next >>> blockBits);
    }
    next++;
    for (int at = first(inBlock); at < end[inBlock]; at++) {
      tier[node(at)] = (int) (block[at] & ((1L << tierBits) - 1));
    }
  }

  /** Returns the tier of the current intern in a node's ranking, -1 if it is not ranked there. */
  int tier(int node) {
    return tier[keptAt[node]];
  }

  /** Does the same for a project, and notes that the intern's bid for it has come. */
  int answer(int project) {
    int answer = tier[project];
    tier[project] = NOT_RANKED;
    return answer;
  }

  /** Takes the tiers of the current intern away; names projects that rank it and got no bid. */
  void leave(IntConsumer unanswered) {
    int inBlock = (next - 1) & ((1 << blockBits) - 1);
    for (int at = first(inBlock); at < end[inBlock]; at++) {
      int node = node(at);
      if (node < projects && tier[node] >= 0) {
        unanswered.accept(node);
      }
      tier[node] = NOT_RANKED;
    }
  }

  private int first(int inBlock) {
    return inBlock == 0 ? 0 : end[inBlock - 1];
  }

  private int node(int at) {
    return (int) (block[at] >>> tierBits) & (int) ((1L << nodeBits) - 1);
  }

  /** Deals out a block to its interns, each one's lowest node first, and lets go of it. */
  private void open(int number) {
    long[] dealt = blocks[number];
    blocks[number] = NONE;
    int shift = nodeBits + tierBits;
    Arrays.fill(end, 0);
    for (long entry : dealt) {
      end[(int) (entry >>> shift)]++;
    }
    int sum = 0;
    for (int inBlock = 0; inBlock < end.length; inBlock++) {
      int size = end[inBlock];
      end[inBlock] = sum;
      sum += size;
    }
    if (block.length < sum) {
      block = new long[sum];
    }
    for (long entry : dealt) {
      block[end[(int) (entry >>> shift)]++] = entry;
    }
  }
}
