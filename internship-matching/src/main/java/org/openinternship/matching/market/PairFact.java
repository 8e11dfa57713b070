package org.openinternship.matching.market;

/**
 * What a number is of that no list of a {@link Market} tells: the name of it, such as whether a
 * project has mentors enough for an intern. Whoever makes the market knows the numbers, and gives
 * them with {@link Market#withFacts}.
 */
public interface PairFact {
  /** {@return the name of the fact} */
  String name();
}
