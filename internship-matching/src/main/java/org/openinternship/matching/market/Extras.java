package org.openinternship.matching.market;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a market can have beside lists, orders and seats: null, or no rule about teams, where it has
 * it not.
 */
record Extras(
    @Nullable PairFacts facts,
    @Nullable LowerLimits lowerLimits,
    @Nullable LowerLimits minimums,
    @Nullable Reserves reserves,
    @Nullable JointLists joint,
    @Nullable Places places,
    @Nullable LastInterns last,
    List<TeamFact> teams,
    SortedMap<Integer, Integer> targets) {
  static final Extras NONE =
      new Extras(null, null, null, null, null, null, null, List.of(), Collections.emptySortedMap());

  Extras withFacts(PairFacts facts) {
    return new Extras(facts, lowerLimits, minimums, reserves, joint, places, last, teams, targets);
  }

  Extras withLowerLimits(LowerLimits lowerLimits) {
    return new Extras(facts, lowerLimits, minimums, reserves, joint, places, last, teams, targets);
  }

  Extras withMinimums(LowerLimits minimums) {
    return new Extras(facts, lowerLimits, minimums, reserves, joint, places, last, teams, targets);
  }

  Extras withTargets(SortedMap<Integer, Integer> targets) {
    return new Extras(facts, lowerLimits, minimums, reserves, joint, places, last, teams, targets);
  }

  Extras withReserves(Reserves reserves) {
    return new Extras(facts, lowerLimits, minimums, reserves, joint, places, last, teams, targets);
  }

  Extras withJoint(@Nullable JointLists joint) {
    return new Extras(facts, lowerLimits, minimums, reserves, joint, places, last, teams, targets);
  }

  /** Facts that were told of interns go on telling of them, who are persons from now on. */
  Extras withPlaces(Places places) {
    PairFacts told = facts == null ? null : places.ofPersons(facts);
    return new Extras(told, lowerLimits, minimums, reserves, joint, places, last, teams, targets);
  }

  Extras withLast(LastInterns last) {
    return new Extras(facts, lowerLimits, minimums, reserves, joint, places, last, teams, targets);
  }

  Extras withTeams(List<TeamFact> teams) {
    return new Extras(facts, lowerLimits, minimums, reserves, joint, places, last, teams, targets);
  }

  /** The optional parts of a market with these seats. */
  Set<MarketPart> parts(CapacityTree tree) {
    EnumSet<MarketPart> parts = EnumSet.noneOf(MarketPart.class);
    if (tree.hasShared()) {
      parts.add(MarketPart.SHARED_LIMITS);
    }
    if (lowerLimits != null && lowerLimits.isAnySet()) {
      parts.add(MarketPart.LOWER_LIMITS);
    }
    if (minimums != null && minimums.isAnySet()) {
      parts.add(MarketPart.MINIMUMS);
    }
    if (reserves != null && reserves.any()) {
      parts.add(MarketPart.RESERVES);
    }
    if (joint != null) {
      parts.add(MarketPart.JOINT_LISTS);
    }
    if (places != null) {
      parts.add(MarketPart.SEVERAL_PLACES);
    }
    if (last != null && last.isAny()) {
      parts.add(MarketPart.LAST_INTERNS);
    }
    if (!teams.isEmpty()) {
      parts.add(MarketPart.TEAMS);
    }
    return Collections.unmodifiableSet(parts);
  }
}
