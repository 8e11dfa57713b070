package org.openinternship.core.intake;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.approval.ApprovalStep;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;

/**
 * A plan of who has to approve a posting, in which order, and what may be edited without asking
 * again.
 *
 * @param steps the gates in their order, each name once
 * @param immaterial parts whose edit clears no approval; {@link PostingPart#MENTORS} need not be
 *     here, since a swap of mentors only ever re-opens the confirmations of those who are new
 */
public record ApprovalPlan(List<ApprovalStep> steps, Set<PostingPart> immaterial) {
  /** The most gates of a plan: 100. */
  public static final int MAX_STEPS = 100;

  /**
   * Checks that each gate stands there once.
   *
   * @param steps the gates in their order
   * @param immaterial parts whose edit clears no approval
   * @throws IllegalArgumentException if two gates have the same name
   */
  public ApprovalPlan {
    steps = Copies.list(steps, "ApprovalPlan.steps");
    Bounds.check("ApprovalPlan", "the number of steps", steps.size(), 0, MAX_STEPS);
    Set<PostingPart> parts = EnumSet.noneOf(PostingPart.class);
    parts.addAll(Objects.requireNonNull(immaterial, "ApprovalPlan.immaterial"));
    immaterial = Collections.unmodifiableSet(parts);
    Texts.checkDifferent("ApprovalPlan", "step", steps.stream().map(ApprovalStep::name).toList());
  }

  /**
   * Returns a plan in which every edit is material, but for mentors.
   *
   * @param steps the gates in their order; none: what is handed in is approved
   * @return the plan
   * @throws IllegalArgumentException if two gates have the same name
   */
  public static ApprovalPlan of(ApprovalStep... steps) {
    Objects.requireNonNull(steps, "ApprovalPlan.steps");
    return new ApprovalPlan(List.of(steps), Set.of());
  }

  /**
   * Returns the gates of the LFX Mentorship: validation, the maintainer's approval, each mentor's
   * confirmation, the admin's approval.
   *
   * @return the plan
   */
  public static ApprovalPlan lfx() {
    return of(
        ApprovalStep.of("validation"),
        ApprovalStep.of("maintainer"),
        ApprovalStep.ofEachMentor("mentor"),
        ApprovalStep.of("admin"));
  }
}
