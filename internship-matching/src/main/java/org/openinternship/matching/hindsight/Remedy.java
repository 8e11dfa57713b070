package org.openinternship.matching.hindsight;

import java.util.Objects;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.change.AllocationDifference;

/**
 * A change that would have led to a place, or filled a project: a match of the cohort with this
 * change, by the same policy, comes to it, and no smaller change of its kind does.
 *
 * @param change the change
 * @param reason what it would have led to, as a sentence
 * @param difference everybody who would be elsewhere, whom the change is for among them
 * @param cost how many others would have lost or changed their place, as a sentence
 */
public record Remedy(
    HelpfulChange change, Reason reason, AllocationDifference difference, Reason cost) {
  /**
   * Checks that nothing is null.
   *
   * @param change the change
   * @param reason what it would have led to
   * @param difference everybody who would be elsewhere
   * @param cost how many others would have lost or changed their place
   */
  public Remedy {
    Objects.requireNonNull(change, "Remedy.change");
    Objects.requireNonNull(reason, "Remedy.reason");
    Objects.requireNonNull(difference, "Remedy.difference");
    Objects.requireNonNull(cost, "Remedy.cost");
  }

  /** {@return how large the change is, in levels, hours, ranks or seats} */
  public int size() {
    return change.size();
  }

  /** {@return the two sentences in English} */
  @Override
  public String toString() {
    return reason.message() + "; " + cost.message();
  }
}
