package org.openinternship.matching.market;

/**
 * Tells fast that no two members of a list are the same, in O(n) and without sorting: each goes
 * into a hash table that is at most half full, and looks at few places for itself. Where that does
 * not settle it, since one is there already or many have come to the same places, the answer is
 * "not surely", and whoever asks looks closely. Millions of short lists are thereby read at the
 * speed of memory, and no choice of members makes one slow.
 */
final class DistinctMembers {
  private static final int GOLDEN = 0x9E3779B9;
  private static final int PLACES = 16;

  private DistinctMembers() {}

  /** Tells whether the members, all 0 or more, are surely distinct; false is not certain. */
  static boolean areSurely(int[] members) {
    if (members.length < 2) {
      return true;
    }
    int bits = Math.min(30, Integer.SIZE + 1 - Integer.numberOfLeadingZeros(members.length - 1));
    int[] table = new int[1 << bits]; // members with the sign bit set, so that none is 0
    for (int member : members) {
      int kept = member ^ Integer.MIN_VALUE;
      int at = (kept * GOLDEN) >>> (Integer.SIZE - bits);
      int end = at + PLACES;
      while (table[at & (table.length - 1)] != 0) {
        if (table[at & (table.length - 1)] == kept || ++at == end) {
          return false;
        }
      }
      table[at & (table.length - 1)] = kept;
    }
    return true;
  }
}
