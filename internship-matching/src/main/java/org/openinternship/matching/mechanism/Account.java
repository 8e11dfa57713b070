package org.openinternship.matching.mechanism;

import java.util.Optional;

/**
 * What a mechanism tells of how it came to an assignment, on the market floor; the engine puts it
 * into words. An account must hold: whoever reads it compares it with the assignment, and says
 * nothing of it where the two contradict each other. Immutable, or safe for several threads.
 */
public interface Account {
  /**
   * Tells why a pair was not made.
   *
   * @param pair a pair of an intern who is not pinned, which the intern would rather have than what
   *     they hold
   * @return why; empty if there is no more to say than which seats are taken
   */
  Optional<Because> because(int pair);

  /**
   * Tells when the turn of a pair came.
   *
   * @param pair a pair of an intern who is not pinned
   * @return the turn; empty if the procedure does not look at one pair after the other
   */
  default Optional<Turn> turn(int pair) {
    return Optional.empty();
  }

  /** {@return the account that has nothing to say} */
  static Account none() {
    return pair -> Optional.empty();
  }
}
