package org.openinternship.matching.hindsight;

import java.util.Objects;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.ProjectId;

/**
 * A project on an intern's list that is not there.
 *
 * @param bids the list as it would be
 * @param project the project, which is on it
 * @param passed how many of the others stand behind it, 0 or more
 */
public record NewBid(Bids bids, ProjectId project, int passed) implements HelpfulChange {
  /**
   * Checks that the project is on the list.
   *
   * @param bids the list as it would be
   * @param project the project
   * @param passed how many of the others stand behind it
   * @throws IllegalArgumentException if the project is not on the list, or the number is not one
   *     that the list can have
   */
  public NewBid {
    ChangedParts.checkBids("NewBid", bids, project, passed);
  }

  @Override
  public HelpfulKind kind() {
    return HelpfulKind.NEW_BID;
  }

  /** {@return how many of the others stand behind it; 0 if it is enough to ask for it last} */
  @Override
  public int size() {
    return passed;
  }

  @Override
  public Cohort appliedTo(Cohort cohort) {
    Objects.requireNonNull(cohort, "NewBid.cohort");
    return ChangedParts.with(cohort, bids);
  }
}
