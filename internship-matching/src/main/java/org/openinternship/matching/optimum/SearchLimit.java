package org.openinternship.matching.optimum;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.LongPredicate;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.time.TimeBounds;

/**
 * How long is searched, for what is best or for what would have helped. It is looked at between
 * steps, and what a step is each search says: an optimum that is solved, a part of the search, a
 * change that is tried. So a search takes longer by a step or two at most, and one for what is best
 * is never kept from its first answer.
 */
public sealed interface SearchLimit {
  /** No limit: the search ends when all is decided. */
  SearchLimit NONE = new SearchSteps(Long.MAX_VALUE);

  /**
   * At most some steps. The same answer whenever and wherever it is asked for, which makes it the
   * limit for what is stored or compared.
   *
   * @param max how many steps, at least 1
   */
  record SearchSteps(long max) implements SearchLimit {
    /**
     * Checks the number.
     *
     * @param max how many steps
     * @throws IllegalArgumentException if there are none
     */
    public SearchSteps {
      Bounds.checkMin("SearchSteps", "max", max, 1);
    }

    @Override
    public LongPredicate begin() {
      return new SearchEnd(this)::isAfter;
    }

    /** {@return the number, as in {@code 1000 steps}; {@code no limit} for {@link #NONE}} */
    @Override
    public String toString() {
      return max == Long.MAX_VALUE ? "no limit" : max == 1 ? "1 step" : max + " steps";
    }
  }

  /**
   * At most some time from the call on, that spent waiting for another answer too. What is found,
   * and what is proven or finished of it, depends on the machine; it is true on each.
   *
   * @param max how long, more than nothing and at most 36,525 days
   * @param clock whose time it is, as {@link InstantSource#system()}; its instants are read and
   *     nothing else
   */
  record SearchTime(Duration max, InstantSource clock) implements SearchLimit {
    /**
     * Checks the time.
     *
     * @param max how long
     * @param clock whose time it is
     * @throws IllegalArgumentException if it is no time, or too long
     */
    public SearchTime {
      TimeBounds.check(max, "SearchTime.max");
      Bounds.checkAbove("SearchTime", "max", max, Duration.ZERO);
      Objects.requireNonNull(clock, "SearchTime.clock");
    }

    @Override
    public LongPredicate begin() {
      return new SearchEnd(this)::isAfter;
    }

    /** {@return the time alone, as in {@code 2.5 seconds}} */
    @Override
    public String toString() {
      BigDecimal seconds =
          BigDecimal.valueOf(max.getSeconds()).add(BigDecimal.valueOf(max.getNano(), 9));
      return seconds.compareTo(BigDecimal.ONE) == 0
          ? "1 second"
          : seconds.stripTrailingZeros().toPlainString() + " seconds";
    }
  }

  /**
   * Begins a search, from which on time counts.
   *
   * @return tells for a number of steps that were made whether the search has to end before another
   *     one; it throws a {@link org.openinternship.core.finding.HostRuleException} if the clock
   *     throws or gives null
   */
  LongPredicate begin();

  /**
   * Returns a limit of steps, the same on every machine.
   *
   * @param max how many steps, at least 1
   * @return the limit
   * @throws IllegalArgumentException if there are none
   */
  static SearchLimit steps(long max) {
    return new SearchSteps(max);
  }

  /**
   * Returns a limit of time.
   *
   * @param max how long from the call on, more than nothing and at most 36,525 days
   * @param clock whose time it is, as {@link InstantSource#system()}
   * @return the limit
   * @throws IllegalArgumentException if it is no time, or too long
   */
  static SearchLimit time(Duration max, InstantSource clock) {
    return new SearchTime(max, clock);
  }
}
