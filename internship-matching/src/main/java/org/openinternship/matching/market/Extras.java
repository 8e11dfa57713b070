package org.openinternship.matching.market;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a market can have beside lists, orders and seats, null where it has it not. */
record Extras(
    @Nullable PairFacts facts,
    @Nullable LowerLimits lowerLimits,
    @Nullable LowerLimits minimums,
    @Nullable Reserves reserves,
    @Nullable JointLists joint,
    @Nullable Places places,
    @Nullable LastInterns last) {
  static final Extras NONE = new Extras(null, null, null, null, null, null, null);

  Extras withFacts(PairFacts facts) {
    return new Extras(facts, lowerLimits, minimums, reserves, joint, places, last);
  }

  Extras withLowerLimits(LowerLimits lowerLimits) {
    return new Extras(facts, lowerLimits, minimums, reserves, joint, places, last);
  }

  Extras withMinimums(LowerLimits minimums) {
    return new Extras(facts, lowerLimits, minimums, reserves, joint, places, last);
  }

  Extras withReserves(Reserves reserves) {
    return new Extras(facts, lowerLimits, minimums, reserves, joint, places, last);
  }

  Extras withJoint(@Nullable JointLists joint) {
    return new Extras(facts, lowerLimits, minimums, reserves, joint, places, last);
  }

  Extras withPlaces(Places places) {
    return new Extras(facts, lowerLimits, minimums, reserves, joint, places, last);
  }

  Extras withLast(LastInterns last) {
    return new Extras(facts, lowerLimits, minimums, reserves, joint, places, last);
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
    return Collections.unmodifiableSet(parts);
  }
}
