package org.openinternship.core.internal;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the history of a value, handed to the value that is built after one more event.
 * Without it, each value of a chain of events would go through its whole history again to check it,
 * and the chain would take time in proportion to the square of its length. It goes past the
 * builder, whose attributes are all of the value, and within the thread that builds.
 *
 * @param <T> what follows from a history
 */
public final class Handover<T> {
  @SuppressWarnings("ThreadLocalUsage") // each handover is a constant of the type it is for
  private final ThreadLocal<@Nullable T> known = new ThreadLocal<>();

  /**
   * Builds a value with what is known of it.
   *
   * @param next what follows from the history of the value that is built
   * @param build builds it, and asks for what is known with {@link #take}
   * @param <V> the value
   * @return the value
   */
  public <V> V with(T next, Supplier<V> build) {
    T outer = known.get();
    known.set(next);
    try {
      return build.get();
    } finally {
      known.set(outer); // what this one was built for may have been handed something as well
    }
  }

  /**
   * Takes what is known of the value that this thread builds, once.
   *
   * @param fits whether it is of the value that asks
   * @return it; empty: nothing is known, or it is of another value
   */
  public Optional<T> take(Predicate<? super T> fits) {
    T next = known.get();
    if (next == null || !fits.test(next)) {
      return Optional.empty();
    }
    known.remove();
    return Optional.of(next);
  }
}
