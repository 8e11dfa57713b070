package org.openinternship.matching.mechanism;

import java.util.Objects;

/**
 * The place of a pair in the order in which a procedure looks at pairs. Comparable with turns of
 * the same mechanism and market; pairs with equal turns go by their numbers in the market.
 */
public sealed interface Turn {
  /**
   * Tells whether this turn comes first.
   *
   * @param other a turn of the same mechanism, and below the same institution
   * @return true if it comes before the other one; false if they are equal
   * @throws ClassCastException if the other one is of another mechanism
   */
  boolean isBefore(Turn other);

  /**
   * The turn in a {@link RankSum}: the lowest sum, then the lowest number drawn.
   *
   * @param byIntern what the intern's rank of the project counts, 1 for the best
   * @param byProject what the rank of the intern at the project counts, 1 for the best
   * @param draw the number drawn for the pair
   */
  record OfRanks(int byIntern, int byProject, long draw) implements Turn {
    /** {@return both ranks together} */
    public int sum() {
      return byIntern + byProject;
    }

    @Override
    public boolean isBefore(Turn other) {
      OfRanks that = (OfRanks) Objects.requireNonNull(other, "OfRanks.other");
      return sum() < that.sum() || (sum() == that.sum() && draw < that.draw);
    }
  }

  /**
   * The turn in a {@link PriorityDraw}: the earliest pass, then the lowest number.
   *
   * @param pass the pass in which it is looked at, 1 for the first
   * @param number the number that the intern drew
   */
  record OfPass(int pass, long number) implements Turn {
    @Override
    public boolean isBefore(Turn other) {
      OfPass that = (OfPass) Objects.requireNonNull(other, "OfPass.other");
      return pass < that.pass || (pass == that.pass && number < that.number);
    }
  }

  /**
   * The turn in an {@link ImmediateAcceptance}: the earliest round, then the order of the projects'
   * side.
   *
   * @param round the round in which the intern proposes, 1 for the first
   * @param priority the place in the order of the projects' side, lower is better
   */
  record OfRound(int round, long priority) implements Turn {
    @Override
    public boolean isBefore(Turn other) {
      OfRound that = (OfRound) Objects.requireNonNull(other, "OfRound.other");
      return round < that.round || (round == that.round && priority < that.priority);
    }
  }
}
