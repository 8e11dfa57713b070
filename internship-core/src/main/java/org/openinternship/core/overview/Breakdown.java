package org.openinternship.core.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How many placements there are of each value of one {@link Dimension}.
 *
 * @param counts the values that occur, most placements first, then in the order of their texts
 * @param notStated the placements of which it is not known, at least 0
 */
public record Breakdown(List<Count> counts, int notStated) {
  private static final Comparator<Count> ORDER =
      Comparator.comparingInt(Count::placements).reversed().thenComparing(Count::value);

  /**
   * Placements of one value.
   *
   * @param value the value, a key, a code or a name
   * @param placements how many, at least 1
   */
  public record Count(String value, int placements) {
    /**
     * Checks the count.
     *
     * @param value the value
     * @param placements how many
     * @throws IllegalArgumentException if there is none
     */
    public Count {
      Objects.requireNonNull(value, "Count.value");
      if (placements < 1) {
        throw new IllegalArgumentException(
            "Count: placements of " + value + " is " + placements + ", it must be at least 1");
      }
    }
  }

  /**
   * Copies the counts.
   *
   * @param counts the values that occur
   * @param notStated the placements of which it is not known
   * @throws IllegalArgumentException if {@code notStated} is less than 0
   */
  public Breakdown {
    counts = List.copyOf(counts);
    if (notStated < 0) {
      throw new IllegalArgumentException(
          "Breakdown: notStated is " + notStated + ", it must be at least 0");
    }
  }

  static Breakdown of(Dimension dimension, Collection<Dimension.Engagement> engagements) {
    Map<String, Integer> counts = new TreeMap<>();
    int notStated = 0;
    for (Dimension.Engagement engagement : engagements) {
      List<String> values = dimension.of(engagement);
      notStated += values.isEmpty() ? 1 : 0;
      values.forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    List<Count> ordered = new ArrayList<>();
    counts.forEach((value, placements) -> ordered.add(new Count(value, placements)));
    ordered.sort(ORDER);
    return new Breakdown(ordered, notStated);
  }
}
