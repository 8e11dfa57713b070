package org.openinternship.matching.result;

import java.util.List;
import java.util.Objects;

/**
 * How many interns got what they asked for: by choice, and apart from that those who did not rank
 * what they got, who did not ask for it, or with whom it was agreed before. Everybody with a match
 * is counted once.
 *
 * @param byChoice how many got which choice of their ranked bids: the first number counts first
 *     choices, and the last one is not 0. Tied bids share the better number
 * @param unranked how many got one of their bids without a rank
 * @param suggested how many got a project that they did not ask for
 * @param pinned how many were pinned before the match, whatever they bid for
 */
public record MatchProfile(List<Integer> byChoice, int unranked, int suggested, int pinned) {
  /**
   * Copies the list.
   *
   * @param byChoice how many got which choice of their ranked bids
   * @param unranked how many got one of their bids without a rank
   * @param suggested how many got a project that they did not ask for
   * @param pinned how many were pinned before the match
   */
  public MatchProfile {
    byChoice = List.copyOf(Objects.requireNonNull(byChoice, "MatchProfile.byChoice"));
  }

  /**
   * Returns how many got a certain choice.
   *
   * @param choice 1 for the first choice
   * @return 0 or more; 0 for choices that nobody got
   */
  public int placedAt(int choice) {
    return choice >= 1 && choice <= byChoice.size() ? byChoice.get(choice - 1) : 0;
  }

  /** {@return the numbers as one line, as in {@code by choice [20, 7], suggested 1, pinned 2}} */
  @Override
  public String toString() {
    return "by choice "
        + byChoice
        + (unranked == 0 ? "" : ", unranked " + unranked)
        + (suggested == 0 ? "" : ", suggested " + suggested)
        + (pinned == 0 ? "" : ", pinned " + pinned);
  }

  /** {@return how many have a match: the sum of all its numbers} */
  public int matched() {
    return byChoice.stream().mapToInt(Integer::intValue).sum() + unranked + suggested + pinned;
  }
}
