package org.openinternship.matching.hindsight;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.time.TimeBounds;

/**
 * How long is searched for an answer. It is looked at before each change that is tried, so an
 * answer takes longer by one trial at most, which is a match of the whole cohort at worst; and the
 * first answer of an allocation makes ready what all share before it tries anything.
 *
 * <p>Kinds of changes take turns, a trial of each, then two, then four, so that no kind waits for
 * the end of another. What is found within the limit is true; what was not finished is said: {@link
 * InternHindsight#unfinished}.
 */
public sealed interface HindsightLimit {
  /** No limit: every kind is finished. */
  HindsightLimit NONE = new Trials(Integer.MAX_VALUE);

  /**
   * At most some trials. The same answer whenever and wherever it is asked for, which makes it the
   * limit for answers that are stored or compared.
   *
   * @param max how many changes are tried, at least 1; a number of seats is one change, and so is
   *     one level of one skill
   */
  record Trials(int max) implements HindsightLimit {
    /**
     * Checks the number.
     *
     * @param max how many changes are tried
     * @throws IllegalArgumentException if there are none
     */
    public Trials {
      Bounds.checkMin("Trials", "max", max, 1);
    }
  }

  /**
   * At most some time from the call on, that spent waiting for another answer of the allocation
   * too. What was not finished depends on the machine; what was found is true on each.
   *
   * @param max how long, more than nothing and at most 36,525 days
   * @param clock whose time it is, as {@link InstantSource#system()}; its instants are read and
   *     nothing else
   */
  record Time(Duration max, InstantSource clock) implements HindsightLimit {
    /**
     * Checks the time.
     *
     * @param max how long
     * @param clock whose time it is
     * @throws IllegalArgumentException if it is no time, or too long
     */
    public Time {
      TimeBounds.check(max, "Time.max");
      Bounds.checkAbove("Time", "max", max, Duration.ZERO);
      Objects.requireNonNull(clock, "Time.clock");
    }
  }

  /**
   * Returns a limit of trials, the same on every machine.
   *
   * @param max how many changes are tried, at least 1
   * @return the limit
   * @throws IllegalArgumentException if there are none
   */
  static HindsightLimit trials(int max) {
    return new Trials(max);
  }

  /**
   * Returns a limit of time.
   *
   * @param max how long from the call on, more than nothing and at most 36,525 days
   * @param clock whose time it is, as {@link InstantSource#system()}
   * @return the limit
   * @throws IllegalArgumentException if it is no time, or too long
   */
  static HindsightLimit time(Duration max, InstantSource clock) {
    return new Time(max, clock);
  }
}
