package org.openinternship.core.offer;

import org.immutables.value.Value;

/** Where every seat and every intern of a season is: each is counted exactly once. */
@Value.Immutable
public abstract sealed class SeasonAccount implements WithSeasonAccount
    permits ImmutableSeasonAccount {
  SeasonAccount() {}

  /** {@return the seats of all projects} */
  public abstract long seats();

  /** {@return the seats with an intern on them, those agreed before the season included} */
  public abstract int filledSeats();

  /** {@return the seats without, whether offers for them are open or not} */
  public abstract long freeSeats();

  /** {@return all interns} */
  public abstract int interns();

  /** {@return the interns with a seat} */
  public abstract int placed();

  /** {@return the interns without a seat who have offers to decide on} */
  public abstract int deciding();

  /** {@return the interns without a seat and without an open offer} */
  public abstract int free();

  /** {@return the interns who have left the season} */
  public abstract int left();

  @Value.Check
  void check() {
    if (filledSeats() + freeSeats() != seats()
        || placed() + deciding() + free() + left() != interns()
        || placed() != filledSeats()) {
      throw new IllegalArgumentException(
          "SeasonAccount: does not add up: "
              + seats()
              + " seats, "
              + filledSeats()
              + " filled and "
              + freeSeats()
              + " free; "
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

  /** Builds an account; not safe for use by several threads. */
  public static final class Builder extends ImmutableSeasonAccount.Builder {
    Builder() {}
  }
}
