package org.openinternship.core.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;

/**
 * The numbers of placements by the values of one {@link Dimension}.
 *
 * @param counts the values that occur, those with most placements first, then in the order of their
 *     texts
 * @param notStated the number of placements without a value, at least 0
 */
public record Breakdown(List<ValueCount> counts, int notStated) {
  private static final Comparator<ValueCount> ORDER =
      Comparator.comparingInt(ValueCount::placements).reversed().thenComparing(ValueCount::value);

  /**
   * The number of placements with one value.
   *
   * @param value the value: a key, a code or a name, not blank
   * @param placements the number of placements, at least 1
   */
  public record ValueCount(String value, int placements) {
    /**
     * Checks the value and the number.
     *
     * @param value the value
     * @param placements the number of placements
     * @throws IllegalArgumentException if the value is blank or the number less than 1
     */
    public ValueCount {
      value = Texts.name("ValueCount", "value", value);
      Bounds.check("ValueCount", "placements of " + value, placements, 1, Integer.MAX_VALUE);
    }
  }

  /**
   * Checks the number and copies the counts.
   *
   * @param counts the values that occur
   * @param notStated the number of placements without a value
   * @throws IllegalArgumentException if {@code notStated} is less than 0
   */
  public Breakdown {
    counts = Copies.list(counts, "Breakdown.counts");
    Bounds.check("Breakdown", "notStated", notStated, 0, Integer.MAX_VALUE);
  }

  static Breakdown of(Dimension dimension, Collection<Dimension.CountedPlacement> counted) {
    Map<String, Integer> counts = new TreeMap<>();
    int notStated = 0;
    for (Dimension.CountedPlacement placement : counted) {
      List<String> values = dimension.of(placement);
      notStated += values.isEmpty() ? 1 : 0;
      values.forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    List<ValueCount> ordered = new ArrayList<>();
    counts.forEach((value, placements) -> ordered.add(new ValueCount(value, placements)));
    ordered.sort(ORDER);
    return new Breakdown(ordered, notStated);
  }
}
