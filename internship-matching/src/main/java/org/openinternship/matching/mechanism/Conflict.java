package org.openinternship.matching.mechanism;

import java.util.Objects;
import java.util.OptionalLong;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PairFact;

/**
 * One intern whom several projects picked in the same round, as the {@linkplain ConflictRule rules}
 * see it. It holds only while the rules are asked.
 */
public final class Conflict {
  private final Market market;
  private final PickRounds rounds;
  private final int intern;

  Conflict(Market market, PickRounds rounds, int intern) {
    this.market = market;
    this.rounds = rounds;
    this.intern = intern;
  }

  /** {@return the market} */
  public Market market() {
    return market;
  }

  /** {@return the intern} */
  public int intern() {
    return intern;
  }

  /**
   * Tells where the intern stands among all who asked for a project and are acceptable there.
   *
   * @param pair one of the picks
   * @return 1 for the best; those between whom the project does not distinguish share the better
   *     place
   */
  public int place(int pair) {
    return rounds.place(pair);
  }

  /**
   * Tells whether a project has anybody left to pick: an applicant who is acceptable to it, has no
   * place, and is picked by nobody in this round.
   *
   * @param pair one of the picks
   * @return whether its project has
   */
  public boolean hasOtherApplicant(int pair) {
    return rounds.hasOther(market.project(pair));
  }

  /**
   * Returns a number of a pick that lists do not tell.
   *
   * @param fact which number
   * @param pair one of the picks
   * @return the number; empty if the market has no facts
   */
  public OptionalLong fact(PairFact fact, int pair) {
    Objects.requireNonNull(fact, "Conflict.fact");
    return market.facts().isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(market.facts().get().number(fact, intern, market.project(pair)));
  }

  /** {@return the intern's number; nothing of the rest} */
  @Override
  public String toString() {
    return "Conflict(intern " + intern + ")";
  }
}
