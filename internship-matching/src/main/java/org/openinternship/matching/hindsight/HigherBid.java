package org.openinternship.matching.hindsight;

import java.util.Objects;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.ProjectId;

/**
 * A project that stands higher on an intern's list, or has a rank there that it does not have now.
 *
 * @param bids the list as it would be
 * @param project the project, which is on it
 * @param passed how many projects now stand before it or level with it that would stand behind it;
 *     0 if it keeps its place and only gets a rank, as the one project of the list without one
 */
public record HigherBid(Bids bids, ProjectId project, int passed) implements HelpfulChange {
  /**
   * Checks that the project is on the list.
   *
   * @param bids the list as it would be
   * @param project the project
   * @param passed how many projects it passes
   * @throws IllegalArgumentException if the project is not on the list, or the number is not one
   *     that the list can have
   */
  public HigherBid {
    ChangedParts.checkBids("HigherBid", bids, project, passed);
  }

  @Override
  public HelpfulKind kind() {
    return HelpfulKind.HIGHER_BID;
  }

  /** {@return how many projects it passes; 0 if it is enough to rank it where it stands} */
  @Override
  public int size() {
    return passed;
  }

  @Override
  public Cohort appliedTo(Cohort cohort) {
    Objects.requireNonNull(cohort, "HigherBid.cohort");
    return ChangedParts.with(cohort, bids);
  }
}
