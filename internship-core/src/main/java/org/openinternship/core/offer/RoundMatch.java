package org.openinternship.core.offer;

import java.util.List;

/**
 * Where the offers of a round come from: a match of what is still open, with the accepted ones
 * pinned. Plug in a matching engine, a ranking, or a list made by people.
 */
@FunctionalInterface
public interface RoundMatch {
  /**
   * Proposes the offers of a round.
   *
   * @param remainder what is still open
   * @return the offers to make, most urgent first; those that the policy or the seats do not allow
   *     are reported, not made
   */
  List<Proposal> propose(Remainder remainder);
}
