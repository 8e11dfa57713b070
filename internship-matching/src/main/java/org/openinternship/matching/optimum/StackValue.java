package org.openinternship.matching.optimum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * What a stack of objectives says of an assignment: for each objective its numbers, the first of
 * them that differs decides, and less is better. So what is wanted is counted with a minus. An
 * objective by profile has a number for each rank, in the order in which it looks at ranks, {@link
 * Objective.LeastWorst} has the worst number, {@link Long#MIN_VALUE} without a pair, and every
 * other objective its sum. Values of one market and stack compare.
 *
 * @param amounts the numbers of each objective, the one that decides first at the beginning
 */
public record StackValue(List<List<Long>> amounts) implements Comparable<StackValue> {
  /**
   * Checks and copies the numbers.
   *
   * @param amounts the numbers of each objective
   */
  public StackValue {
    Objects.requireNonNull(amounts, "StackValue.amounts");
    List<List<Long>> copy = new ArrayList<>(amounts.size());
    for (List<Long> each : amounts) {
      Objects.requireNonNull(each, "StackValue.amounts");
      copy.add(List.copyOf(each));
    }
    amounts = List.copyOf(copy);
  }

  /**
   * Counts.
   *
   * @param market the market
   * @param assignment an assignment of it
   * @param objectives the first one decides first
   * @return what they say of it
   * @throws IllegalArgumentException if the assignment has another number of interns, or an
   *     objective goes by numbers that the market does not tell or that are out of bounds, or names
   *     a node that the market has not
   */
  public static StackValue of(Market market, Assignment assignment, Objective... objectives) {
    Objects.requireNonNull(market, "StackValue.market");
    Objects.requireNonNull(assignment, "StackValue.assignment");
    Objects.requireNonNull(objectives, "StackValue.objectives");
    Bounds.check(
        assignment.interns() == market.interns(),
        "StackValue",
        "number of interns of the assignment",
        assignment.interns(),
        "that of the market, " + market.interns());
    List<Objective> stack = List.copyOf(Arrays.asList(objectives));
    StackCount count = new StackCount(market, Counted.first(market, List.of()));
    return new StackValue(stack.stream().map(each -> count.of(each, assignment)).toList());
  }

  /** Compares objective by objective, number by number; what is better comes first. */
  @Override
  public int compareTo(StackValue other) {
    int both = Math.min(amounts.size(), other.amounts.size());
    for (int k = 0; k < both; k++) {
      int order = Arrays.compare(array(amounts.get(k)), array(other.amounts.get(k)));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(amounts.size(), other.amounts.size());
  }

  private static long[] array(List<Long> numbers) {
    return numbers.stream().mapToLong(n -> n).toArray();
  }

  /** {@return the numbers of each objective} */
  @Override
  public String toString() {
    return amounts.toString();
  }
}
