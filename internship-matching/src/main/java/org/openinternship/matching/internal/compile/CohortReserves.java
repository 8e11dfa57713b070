package org.openinternship.matching.internal.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.openinternship.core.cohort.CategoryMembership;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.SeatReserve;
import org.openinternship.core.id.CategoryId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Reserves;
import org.openinternship.matching.policy.ReserveFilling;

/**
 * The reserved seats of a cohort by number: the categories for which seats are reserved, in the
 * order of their keys, and who belongs to them.
 */
final class CohortReserves {
  private final Cohort cohort;
  private final NumberedCohort numbers;
  private final CapacityTree tree;
  private final Optional<ReserveFilling> filling;
  private final List<CategoryId> categories;

  CohortReserves(
      Cohort cohort, NumberedCohort numbers, CapacityTree tree, Optional<ReserveFilling> filling) {
    this.cohort = cohort;
    this.numbers = numbers;
    this.tree = tree;
    this.filling = filling;
    TreeSet<CategoryId> named = new TreeSet<>();
    for (SeatReserve reserve : cohort.reserves()) {
      if (reserve.seats() > 0) {
        named.add(reserve.category());
      }
    }
    categories = Collections.unmodifiableList(new ArrayList<>(named));
  }

  /** Returns the category with a number. */
  CategoryId category(int number) {
    return categories.get(number);
  }

  /** Tells whether the market cannot have them: nothing says how they are filled, or a limit. */
  boolean areRefused() {
    return !categories.isEmpty() && (filling.isEmpty() || !belowLimits().isEmpty());
  }

  /** Returns the projects that reserve seats below a limit of somebody above them. */
  BitSet belowLimits() {
    BitSet below = new BitSet();
    for (SeatReserve reserve : cohort.reserves()) {
      int project = numbers.number(reserve.project());
      if (reserve.seats() > 0 && tree.institution(project) != project) {
        below.set(project);
      }
    }
    return below;
  }

  /** Returns what the market is to reserve; empty if nothing is, or the market cannot have it. */
  Optional<Reserves> reserves() {
    if (categories.isEmpty() || areRefused()) {
      return Optional.empty();
    }
    ReserveFilling how = filling.orElseThrow();
    Reserves.Builder reserves = Reserves.filling(how.order(), how.unfilled());
    Map<CategoryId, Integer> numberOf = new HashMap<>();
    categories.forEach(category -> numberOf.put(category, numberOf.size()));
    for (SeatReserve reserve : cohort.reserves()) {
      Integer category = numberOf.get(reserve.category());
      if (reserve.seats() > 0 && category != null) {
        reserves.seats(numbers.number(reserve.project()), category, reserve.seats());
      }
    }
    for (CategoryMembership membership : cohort.memberships()) {
      Interrupts.check();
      for (CategoryId one : membership.categories()) {
        Integer category = numberOf.get(one);
        if (category != null) {
          reserves.member(numbers.number(membership.intern()), category);
        }
      }
    }
    return Optional.of(reserves.build());
  }
}
