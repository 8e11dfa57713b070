package org.openinternship.core.admission;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Folding;

/**
 * A scale of how near two places are, as rungs: the same district, a neighbouring one, the same
 * region, the same country, abroad.
 *
 * @param neighbours the pairs of districts that are neighbours, also across regions
 */
public record LocationLadder(Set<Neighbours> neighbours) {
  /** A step of the scale, nearest first. */
  public enum Rung {
    /** The same district. */
    DISTRICT,
    /** A neighbouring district, in the same region or not. */
    NEIGHBOURING_DISTRICT,
    /** The same region. */
    REGION,
    /** The same country. */
    COUNTRY,
    /** Another country. */
    ABROAD
  }

  /**
   * A pair of districts side by side, in either order.
   *
   * @param one a district
   * @param other another one
   */
  public record Neighbours(Locality one, Locality other) {
    /**
     * Checks that both are districts.
     *
     * @param one a district
     * @param other another one
     * @throws IllegalArgumentException if one is no district, or both are the same
     */
    public Neighbours {
      Objects.requireNonNull(one, "Neighbours.one");
      Objects.requireNonNull(other, "Neighbours.other");
      if (one.district().isEmpty() || other.district().isEmpty()) {
        throw new IllegalArgumentException(
            "Neighbours: " + one + " and " + other + " must both have a district");
      }
      if (one.equals(other)) {
        throw new IllegalArgumentException("Neighbours: " + one + " is its own neighbour");
      }
    }
  }

  /**
   * A stretch of rungs that are possible by what is known of two places; it is one rung where
   * enough is known.
   *
   * @param nearest the nearest possible
   * @param farthest the farthest possible
   */
  public record Reach(Rung nearest, Rung farthest) {
    /**
     * Checks the order.
     *
     * @param nearest the nearest possible
     * @param farthest the farthest possible
     * @throws IllegalArgumentException if they are the wrong way round
     */
    public Reach {
      Objects.requireNonNull(nearest, "Reach.nearest");
      Objects.requireNonNull(farthest, "Reach.farthest");
      if (nearest.compareTo(farthest) > 0) {
        throw new IllegalArgumentException(
            "Reach: nearest is " + nearest + ", it must not be farther than " + farthest);
      }
    }

    private static Reach exactly(Rung rung) {
      return new Reach(rung, rung);
    }
  }

  /**
   * Copies the neighbours.
   *
   * @param neighbours the pairs of districts that are neighbours
   */
  public LocationLadder {
    neighbours = Copies.set(neighbours, "LocationLadder.neighbours");
  }

  /** {@return the ladder that knows of no neighbours, so that the rung between is left out} */
  public static LocationLadder plain() {
    return new LocationLadder(Set.of());
  }

  /**
   * Tells how near two places are.
   *
   * @param one a place
   * @param other another place
   * @return the rungs that are possible, the same in either direction
   */
  public Reach between(Locality one, Locality other) {
    Objects.requireNonNull(one, "LocationLadder.one");
    Objects.requireNonNull(other, "LocationLadder.other");
    if (!one.country().equals(other.country())) {
      return Reach.exactly(Rung.ABROAD);
    }
    if (one.region().isEmpty() || other.region().isEmpty()) {
      return new Reach(Rung.DISTRICT, Rung.COUNTRY);
    }
    boolean sameRegion = same(one.region(), other.region());
    Rung otherwise = sameRegion ? Rung.REGION : Rung.COUNTRY;
    if (one.district().isPresent() && other.district().isPresent()) {
      if (sameRegion && same(one.district(), other.district())) {
        return Reach.exactly(Rung.DISTRICT);
      }
      return Reach.exactly(areNeighbours(one, other) ? Rung.NEIGHBOURING_DISTRICT : otherwise);
    }
    if (sameRegion) {
      return new Reach(Rung.DISTRICT, otherwise);
    }
    return new Reach(neighbours.isEmpty() ? otherwise : Rung.NEIGHBOURING_DISTRICT, otherwise);
  }

  /** Whether two names are one, however they are written. */
  private static boolean same(Optional<String> one, Optional<String> other) {
    return one.equals(other) || one.map(Folding::of).equals(other.map(Folding::of));
  }

  private boolean areNeighbours(Locality one, Locality other) {
    return neighbours.contains(new Neighbours(one, other))
        || neighbours.contains(new Neighbours(other, one));
  }
}
