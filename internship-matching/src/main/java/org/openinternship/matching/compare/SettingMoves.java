package org.openinternship.matching.compare;

import java.util.Objects;
import org.immutables.value.Value;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.change.MoveKind;

/**
 * How many interns gain and lose between two settings: the counts of the {@link
 * AllocationDifference}, which {@link SettingComparison#difference} tells by name.
 */
@Value.Immutable
public abstract sealed class SettingMoves implements WithSettingMoves
    permits ImmutableSettingMoves {
  SettingMoves() {}

  /** {@return the name of the setting that is left} */
  public abstract String before();

  /** {@return the name of the setting that is taken instead} */
  public abstract String after();

  /** {@return how many have a place only under the second} */
  public abstract int gained();

  /** {@return how many have a place only under the first} */
  public abstract int lost();

  /** {@return how many have a place higher on their list under the second} */
  public abstract int better();

  /** {@return how many have a place lower on their list under the second} */
  public abstract int worse();

  /** {@return how many have another place that they like the same} */
  public abstract int level();

  /** {@return how many have another place that no list compares} */
  public abstract int elsewhere();

  /** {@return how many have the same place} */
  public abstract int stayed();

  /** {@return how many are not where they were: all but those who stayed, of those placed} */
  public int moved() {
    return gainers() + losers() + level() + elsewhere();
  }

  /** {@return how many are better off: those who gained a place and those who got a better one} */
  public int gainers() {
    return gained() + better();
  }

  /** {@return how many are worse off: those who lost a place and those who got a worse one} */
  public int losers() {
    return lost() + worse();
  }

  /**
   * Counts a difference.
   *
   * @param before the name of the setting that is left
   * @param after the name of the setting that is taken instead
   * @param difference who moves, on one and the same cohort
   * @return the counts
   * @throws IllegalArgumentException if somebody left, as nobody does on one cohort
   */
  public static SettingMoves of(String before, String after, AllocationDifference difference) {
    Objects.requireNonNull(difference, "SettingMoves.difference");
    int left = difference.count(MoveKind.LEFT);
    Bounds.check("SettingMoves", "left", left, 0, 0);
    return builder()
        .before(before)
        .after(after)
        .gained(difference.count(MoveKind.GAINED))
        .lost(difference.count(MoveKind.LOST))
        .better(difference.count(MoveKind.BETTER))
        .worse(difference.count(MoveKind.WORSE))
        .level(difference.count(MoveKind.LEVEL))
        .elsewhere(difference.count(MoveKind.ELSEWHERE))
        .stayed(difference.stayed())
        .build();
  }

  /** {@return these moves the other way round} */
  SettingMoves reversed() {
    return builder()
        .before(after())
        .after(before())
        .gained(lost())
        .lost(gained())
        .better(worse())
        .worse(better())
        .level(level())
        .elsewhere(elsewhere())
        .stayed(stayed())
        .build();
  }

  @Value.Check
  SettingMoves check() {
    Bounds.checkMin("SettingMoves", "gained", gained(), 0);
    Bounds.checkMin("SettingMoves", "lost", lost(), 0);
    Bounds.checkMin("SettingMoves", "better", better(), 0);
    Bounds.checkMin("SettingMoves", "worse", worse(), 0);
    Bounds.checkMin("SettingMoves", "level", level(), 0);
    Bounds.checkMin("SettingMoves", "elsewhere", elsewhere(), 0);
    Bounds.checkMin("SettingMoves", "stayed", stayed(), 0);
    String before = Texts.name("SettingMoves", "before", before());
    String after = Texts.name("SettingMoves", "after", after());
    return before.equals(before()) && after.equals(after())
        ? this
        : withBefore(before).withAfter(after);
  }

  /** {@return the numbers as one line, as in {@code a to b: gainers 3, losers 1, stayed 215}} */
  @Override
  public String toString() {
    return before()
        + " to "
        + after()
        + ": gainers "
        + gainers()
        + ", losers "
        + losers()
        + ", moved "
        + moved()
        + ", stayed "
        + stayed();
  }

  /** {@return the builder; everything must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of counts; not safe for use by several threads. */
  public static final class Builder extends ImmutableSettingMoves.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
