package org.openinternship.matching.mechanism;

/**
 * A rule by which it is settled who gets an intern whom several projects picked: it gives each pick
 * a number, and the lowest wins. {@link StandardConflictRule} holds those that come with the
 * library; a host adds its own by implementing this interface, or by {@link
 * org.openinternship.matching.policy.HostConflictRule} where it goes by facts of people and
 * projects.
 */
public interface ConflictRule {
  /** {@return the name, unique among the rules of a chain} */
  String name();

  /**
   * Returns the number of a pick, which is looked at only where several projects picked one intern.
   *
   * @param conflict the picks, and what may be asked of them
   * @param pair one of the picks
   * @return the number, the lower the better; equal ones leave it to the next rule. The same for
   *     the same market, picks and pair
   */
  long value(Conflict conflict, int pair);
}
