package org.openinternship.matching.internal.hindsight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.hindsight.Remedy;

/** The search for the smallest changes that lead somewhere, all that are equally small. */
final class Smallest {
  private Smallest() {}

  /**
   * Tries changes until one leads there, and then those of the same size.
   *
   * @param bySize the changes, the smallest first
   * @param size how large one is
   * @param trial what comes of one; empty if it does not lead there
   */
  static <T> List<Remedy> of(
      List<T> bySize, ToIntFunction<T> size, Function<T, Optional<Remedy>> trial) {
    List<Remedy> found = new ArrayList<>();
    for (T change : bySize) {
      Interrupts.check();
      if (!found.isEmpty() && size.applyAsInt(change) > found.get(0).size()) {
        break;
      }
      trial.apply(change).ifPresent(found::add);
    }
    return found;
  }
}
