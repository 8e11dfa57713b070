package org.openinternship.matching.market;

import java.util.Arrays;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A list of those whom one side prefers, best first, in tiers: members of one tier are tied, and
 * who is not listed is not acceptable. An intern lists projects; a project or group lists interns.
 *
 * <p>Immutable; equal if the tiers list the same members in the same order.
 */
public final class PreferenceList {

  private final int[] members;

  /** The tier of each member, which for a list without ties is its position: then null. */
  private final int @Nullable [] tier;

  private final int largest;

  private PreferenceList(int[] members, int @Nullable [] tier) {
    this.members = members;
    this.tier = tier;
    int all = 0;
    int most = -1;
    for (int member : members) {
      all |= member;
      most = Math.max(most, member);
    }
    this.largest = most;
    if (all < 0 || !DistinctMembers.areSurely(members)) {
      checkMembers(members);
    }
  }

  /**
   * Returns a list without ties.
   *
   * @param members best first; empty for a list that accepts nobody
   * @return the list
   * @throws IllegalArgumentException if a member is negative or listed twice
   */
  public static PreferenceList strict(int... members) {
    Objects.requireNonNull(members, "PreferenceList.members");
    return new PreferenceList(members.clone(), null);
  }

  /**
   * Returns a list of one tier: all its members are equally good.
   *
   * @param members the acceptable ones
   * @return the list
   * @throws IllegalArgumentException if a member is negative or listed twice
   */
  public static PreferenceList tied(int... members) {
    Objects.requireNonNull(members, "PreferenceList.members");
    return new PreferenceList(members.clone(), members.length < 2 ? null : new int[members.length]);
  }

  /**
   * Returns a list with ties.
   *
   * @param tiers best first; members of one tier are equally good, and no tier is empty
   * @return the list
   * @throws IllegalArgumentException if a member is negative or listed twice, or a tier is empty
   */
  public static PreferenceList tiers(int[]... tiers) {
    Objects.requireNonNull(tiers, "PreferenceList.tiers");
    int size = 0;
    for (int t = 0; t < tiers.length; t++) {
      if (tiers[t].length == 0) {
        throw new IllegalArgumentException("PreferenceList: tier " + t + " is empty");
      }
      size += tiers[t].length;
    }
    int[] members = new int[size];
    int[] tier = new int[size];
    int k = 0;
    for (int t = 0; t < tiers.length; t++) {
      for (int member : tiers[t]) {
        members[k] = member;
        tier[k++] = t;
      }
    }
    return new PreferenceList(members, size == tiers.length ? null : tier);
  }

  private static void checkMembers(int[] members) {
    int[] sorted = members.clone();
    Arrays.sort(sorted);
    if (sorted.length > 0 && sorted[0] < 0) {
      throw new IllegalArgumentException(
          "PreferenceList: member is " + sorted[0] + ", it must be at least 0");
    }
    for (int k = 1; k < sorted.length; k++) {
      if (sorted[k] == sorted[k - 1]) {
        throw new IllegalArgumentException("PreferenceList: member " + sorted[k] + " listed twice");
      }
    }
  }

  /**
   * Returns the number of members.
   *
   * @return 0 or more
   */
  public int size() {
    return members.length;
  }

  /**
   * Returns the member at a position.
   *
   * @param position 0 is the best; tied members stand as they were given
   * @return the member
   */
  public int member(int position) {
    return members[position];
  }

  /**
   * Returns the tier of the member at a position.
   *
   * @param position 0 is the best
   * @return 0 for the best tier
   */
  public int tier(int position) {
    return tier == null ? Objects.checkIndex(position, members.length) : tier[position];
  }

  /** Tells whether no two members are tied. */
  boolean isStrict() {
    return tier == null;
  }

  /** Returns the largest member, -1 if there is none. */
  int largest() {
    return largest;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PreferenceList that
        && Arrays.equals(members, that.members)
        && Arrays.equals(tier, that.tier);
  }

  @Override
  public int hashCode() {
    int tiers = 1;
    for (int k = 0; k < members.length; k++) {
      tiers = 31 * tiers + tier(k);
    }
    return 31 * Arrays.hashCode(members) + tiers;
  }

  /** Returns the members, best first, tied ones separated by {@code =}: {@code [3, 1=4, 2]}. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "[", "]");
    for (int k = 0; k < members.length; ) {
      StringJoiner ties = new StringJoiner("=");
      int end = k;
      while (end < members.length && tier(end) == tier(k)) {
        ties.add(Integer.toString(members[end++]));
      }
      text.add(ties.toString());
      k = end;
    }
    return text.toString();
  }
}
