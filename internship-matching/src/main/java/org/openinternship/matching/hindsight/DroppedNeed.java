package org.openinternship.matching.hindsight;

import java.util.Objects;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.id.ProjectId;

/**
 * Something that a project no longer asks for, where there are no levels.
 *
 * @param project the project
 * @param requirement what asks for it: {@link StandardRequirement#SHARED_HOURS}, {@link
 *     StandardRequirement#WORK_AUTHORISATION} or {@link StandardRequirement#EDUCATION}
 */
public record DroppedNeed(ProjectId project, StandardRequirement requirement)
    implements HelpfulChange {
  /**
   * Checks the requirement.
   *
   * @param project the project
   * @param requirement what asks for it
   * @throws IllegalArgumentException if it is none of the three
   */
  public DroppedNeed {
    Objects.requireNonNull(project, "DroppedNeed.project");
    Objects.requireNonNull(requirement, "DroppedNeed.requirement");
    ChangedParts.checkDropped(requirement);
  }

  @Override
  public HelpfulKind kind() {
    return HelpfulKind.DROPPED_NEED;
  }

  /** {@return 1} */
  @Override
  public int size() {
    return 1;
  }

  @Override
  public Cohort appliedTo(Cohort cohort) {
    Objects.requireNonNull(cohort, "DroppedNeed.cohort");
    return ChangedParts.with(cohort, ChangedParts.without(cohort.project(project), requirement));
  }
}
