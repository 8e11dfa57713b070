package org.openinternship.matching.weight;

import java.util.Arrays;
import java.util.Objects;
import org.openinternship.core.internal.Indices;

/**
 * The seats of projects, and the bids of interns with a weight for each: what {@link
 * HeaviestAssignment} is made from. The bids of intern {@code i} are {@code firstBid(i) ..
 * endBid(i)-1}, in the order in which they were given.
 *
 * <pre>{@code
 * WeightedBids bids =
 *     WeightedBids.builder(1, 2) // two projects, with one seat and two
 *         .intern().bid(0, 70).bid(1, 50)
 *         .intern().bid(0, 90)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and safe to share; 8 bytes a bid.
 */
public final class WeightedBids {
  private final int[] seats;
  private final int[] firstBid;
  private final int[] project;
  private final int[] weight;

  private WeightedBids(int[] seats, int[] firstBid, int[] project, int[] weight) {
    this.seats = seats;
    this.firstBid = firstBid;
    this.project = project;
    this.weight = weight;
  }

  /**
   * Starts with the projects.
   *
   * @param seats the seats of each project, 0 to 2^31-1
   * @return a builder that takes the interns, one after the other
   * @throws IllegalArgumentException if a number of seats is negative
   */
  public static Builder builder(int... seats) {
    Objects.requireNonNull(seats, "WeightedBids.seats");
    return new Builder(seats.clone());
  }

  /** {@return the number of interns, 0 or more} */
  public int interns() {
    return firstBid.length - 1;
  }

  /** {@return the number of projects, 0 or more} */
  public int projects() {
    return seats.length;
  }

  /** {@return the number of bids of all interns, 0 or more} */
  public int bids() {
    return project.length;
  }

  /**
   * Returns the seats of a project.
   *
   * @param project the project
   * @return 0 or more
   */
  public int seats(int project) {
    return seats[project];
  }

  /**
   * Returns the first bid of an intern.
   *
   * @param intern the intern
   * @return the bid; equal to {@link #endBid} if there is none
   */
  public int firstBid(int intern) {
    return firstBid[intern];
  }

  /**
   * Returns the end of an intern's bids.
   *
   * @param intern the intern
   * @return one more than the last bid
   */
  public int endBid(int intern) {
    return firstBid[intern + 1];
  }

  /**
   * Returns the project of a bid.
   *
   * @param bid the bid
   * @return the project
   */
  public int project(int bid) {
    return project[bid];
  }

  /**
   * Returns what a bid adds to the total if its intern gets its project.
   *
   * @param bid the bid
   * @return 0 or more
   */
  public int weight(int bid) {
    return weight[bid];
  }

  int[] projectOfBid() {
    return project;
  }

  int[] weightOfBid() {
    return weight;
  }

  /** {@return the numbers of interns, projects and bids} */
  @Override
  public String toString() {
    return "WeightedBids("
        + interns()
        + " interns, "
        + projects()
        + " projects, "
        + bids()
        + " bids)";
  }

  /** A builder that takes interns one after the other. Not safe for use by several threads. */
  public static final class Builder {
    private final int[] seats;
    private final int[] lastBidBy;
    private int interns;
    private int bids;
    private int[] firstBid = new int[16];
    private int[] project = new int[64];
    private int[] weight = new int[64];

    private Builder(int[] seats) {
      this.seats = seats;
      this.lastBidBy = new int[seats.length];
      for (int each = 0; each < seats.length; each++) {
        if (seats[each] < 0) {
          throw new IllegalArgumentException(
              "WeightedBids: seats of project "
                  + each
                  + " are "
                  + seats[each]
                  + ", they must be at least 0");
        }
      }
    }

    /**
     * Begins the next intern; the bids that follow are theirs.
     *
     * @return this
     */
    public Builder intern() {
      if (interns + 2 > firstBid.length) {
        firstBid = Arrays.copyOf(firstBid, grown(firstBid.length));
      }
      firstBid[++interns] = bids;
      return this;
    }

    /**
     * Adds a bid of the current intern.
     *
     * @param to the project, on which this intern has not bid yet
     * @param adds the weight, 0 to 2^31-1
     * @return this
     * @throws IllegalArgumentException if the project is unknown or bid on twice, or the weight is
     *     negative
     * @throws IllegalStateException if no intern was begun
     */
    public Builder bid(int to, int adds) {
      if (interns == 0) {
        throw new IllegalStateException("WeightedBids: bid before the first intern()");
      }
      if (to < 0 || to >= seats.length) {
        Indices.check("WeightedBids", "project of intern " + (interns - 1), to, seats.length);
      }
      if (adds < 0) {
        throw new IllegalArgumentException(
            "WeightedBids: weight of intern "
                + (interns - 1)
                + " at project "
                + to
                + " is "
                + adds
                + ", it must be at least 0");
      }
      if (lastBidBy[to] == interns) {
        throw new IllegalArgumentException(
            "WeightedBids: intern " + (interns - 1) + " bids on project " + to + " twice");
      }
      lastBidBy[to] = interns;
      if (bids == project.length) {
        project = Arrays.copyOf(project, grown(bids));
        weight = Arrays.copyOf(weight, project.length);
      }
      project[bids] = to;
      weight[bids++] = adds;
      return this;
    }

    /**
     * Returns what was given so far; the builder can go on.
     *
     * @return the bids
     */
    public WeightedBids build() {
      int[] first = new int[interns + 1];
      System.arraycopy(firstBid, 1, first, 0, interns);
      first[interns] = bids;
      return new WeightedBids(
          seats, first, Arrays.copyOf(project, bids), Arrays.copyOf(weight, bids));
    }

    private static int grown(int length) {
      if (length >= Integer.MAX_VALUE - 8) {
        throw new IllegalArgumentException("WeightedBids: more than " + length + " bids");
      }
      return (int) Math.min(Integer.MAX_VALUE - 8, length + (long) (length >> 1));
    }

    /** {@return how far it has come} */
    @Override
    public String toString() {
      return "WeightedBids.Builder(" + interns + " interns, " + bids + " bids)";
    }
  }
}
