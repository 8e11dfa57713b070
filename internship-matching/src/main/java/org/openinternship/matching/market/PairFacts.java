package org.openinternship.matching.market;

/** The numbers of pairs that lists do not tell; of a mechanism's own, each under its name. */
@FunctionalInterface
public interface PairFacts {
  /**
   * Returns a number of a pair: always the same for the same pair.
   *
   * @param fact what to tell
   * @param intern the intern
   * @param project a project of the intern's list
   * @return the number; what it means, and which is better, the fact says
   */
  long number(PairFact fact, int intern, int project);
}
