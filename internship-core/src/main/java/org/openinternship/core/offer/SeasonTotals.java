package org.openinternship.core.offer;

import org.immutables.value.Value;
import org.openinternship.core.internal.BuilderText;

/** The totals of a season: every seat and every intern is counted exactly once. */
@Value.Immutable
public abstract sealed class SeasonTotals implements WithSeasonTotals
    permits ImmutableSeasonTotals {
  SeasonTotals() {}

  /** {@return the number of seats of all projects} */
  public abstract long seats();

  /**
   * {@return the number of seats with an intern on them, those agreed before the season included}
   */
  public abstract int filledSeats();

  /** {@return the number of seats without, whether offers for them are open or not} */
  public abstract long freeSeats();

  /**
   * Returns how many interns have a seat that was removed after they had it: they are among {@link
   * #filledSeats()}, their seats not among {@link #seats()}.
   *
   * @return the number; 0 by default
   */
  @Value.Default
  public int beyondSeats() {
    return 0;
  }

  /** {@return the number of all interns} */
  public abstract int interns();

  /** {@return the number of interns with a seat} */
  public abstract int placed();

  /** {@return the number of interns without a seat who have offers to decide on} */
  public abstract int deciding();

  /** {@return the number of interns without a seat and without an open offer} */
  public abstract int free();

  /** {@return the number of interns who have left the season} */
  public abstract int left();

  @Value.Check
  void check() {
    if (filledSeats() + freeSeats() != seats() + beyondSeats()
        || placed() + deciding() + free() + left() != interns()
        || placed() != filledSeats()) {
      throw new IllegalArgumentException(
          "SeasonTotals: does not add up: "
              + seats()
              + " seats, "
              + filledSeats()
              + " filled and "
              + freeSeats()
              + " free, "
              + beyondSeats()
              + " beyond; "
              + interns()
              + " interns, "
              + placed()
              + " placed, "
              + deciding()
              + " deciding, "
              + free()
              + " free and "
              + left()
              + " left");
    }
  }

  /** {@return a builder; everything must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds totals; not safe for use by several threads. */
  public static final class Builder extends ImmutableSeasonTotals.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
