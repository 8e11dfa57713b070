package org.openinternship.matching.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * What rules say together of how many interns of one class sit at a project: the numbers that are
 * allowed, from {@code least} to {@code most}, and the price of each, which is convex.
 */
final class LoadCost {
  private final int least;
  private final int most;
  private final List<Piece> pieces = new ArrayList<>();

  private record Piece(int min, int max, long price, boolean squared) {
    long at(long load) {
      long away = Math.max(Math.max(min - load, load - max), 0);
      return squared ? price * away * away : price * away;
    }

    double about(long load) {
      double away = Math.max(Math.max(min - load, load - max), 0);
      return squared ? price * away * away : price * away;
    }
  }

  /**
   * Adds up rules.
   *
   * @param rules of the class
   * @param minima whether the minima count of rules that excuse empty projects
   * @param excused whether such rules count at all
   */
  LoadCost(List<CompositionRule> rules, boolean minima, boolean excused) {
    int from = 0;
    int to = Integer.MAX_VALUE;
    for (CompositionRule rule : rules) {
      if (rule.excusesEmpty() && !excused) {
        continue;
      }
      int min = rule.excusesEmpty() && !minima ? 0 : rule.minInterns();
      int max = rule.maxInterns().orElse(Integer.MAX_VALUE);
      OptionalLong price = rule.price();
      if (price.isEmpty()) {
        from = Math.max(from, min);
        to = Math.min(to, max);
      } else {
        pieces.add(new Piece(min, max, price.getAsLong(), rule.squared()));
      }
    }
    least = from;
    most = to;
  }

  int least() {
    return least;
  }

  int most() {
    return most;
  }

  boolean hasPrice() {
    return !pieces.isEmpty();
  }

  long at(int load) {
    long price = 0;
    for (Piece piece : pieces) {
      price += piece.at(load);
    }
    return price;
  }

  /** {@return the price, rounded where a long might be too small for it} */
  double about(int load) {
    return pieces.stream().mapToDouble(piece -> piece.about(load)).sum();
  }

  /** {@return what the last of so many interns adds to the price} */
  long slope(int load) {
    return at(load) - at(load - 1);
  }
}
