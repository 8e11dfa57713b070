package org.openinternship.matching.hindsight;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** The checks of the kinds that an answer says were not finished. */
final class Unfinished {
  private Unfinished() {}

  /** Copies kinds of an answer, in their order. */
  static Set<HelpfulKind> of(String type, Set<HelpfulKind> kinds, Predicate<HelpfulKind> can) {
    Set<HelpfulKind> copy = EnumSet.noneOf(HelpfulKind.class);
    copy.addAll(Objects.requireNonNull(kinds, () -> type + ".unfinished"));
    for (HelpfulKind kind : copy) {
      if (!can.test(kind)) {
        throw new IllegalArgumentException(
            type + ": unfinished has " + kind + ", a kind that is not tried for it");
      }
    }
    return Collections.unmodifiableSet(copy);
  }

  /** Checks that an answer for which nothing is searched has nothing. */
  static void checkNothing(
      String type, String why, List<Remedy> remedies, Set<HelpfulKind> unfinished) {
    if (!remedies.isEmpty() || !unfinished.isEmpty()) {
      throw new IllegalArgumentException(
          type
              + ": "
              + why
              + ", number of remedies is "
              + remedies.size()
              + " and of unfinished kinds "
              + unfinished.size()
              + ", both must be 0");
    }
  }
}
