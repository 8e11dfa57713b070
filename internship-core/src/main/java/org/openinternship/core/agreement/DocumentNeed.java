package org.openinternship.core.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.duty.ActorSide;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.time.TimeBounds;

/**
 * A document that a placement needs before it enters a state.
 *
 * @param document the kind of document
 * @param before the state: {@link PlacementState#ONBOARDING}, {@link PlacementState#ACTIVE} or
 *     {@link PlacementState#COMPLETED}
 * @param by the side that hands it in
 * @param daysBefore the number of whole days between the deadline and the first day of the
 *     placement, or its last day for {@code COMPLETED}; 0 to 36,525
 */
public record DocumentNeed(
    DocumentKind document, PlacementState before, ActorSide by, int daysBefore) {
  private static final Set<PlacementState> BEFORE =
      Set.of(PlacementState.ONBOARDING, PlacementState.ACTIVE, PlacementState.COMPLETED);

  /**
   * Checks the state and the days.
   *
   * @param document the kind of document
   * @param before the state
   * @param by the side that hands it in
   * @param daysBefore the days between the deadline and the first or last day
   * @throws IllegalArgumentException if nothing can be due before that state, or the days are out
   *     of bounds
   */
  public DocumentNeed {
    Objects.requireNonNull(document, "DocumentNeed.document");
    Objects.requireNonNull(before, "DocumentNeed.before");
    Objects.requireNonNull(by, "DocumentNeed.by");
    Bounds.check(
        BEFORE.contains(before),
        "DocumentNeed",
        "before",
        before,
        "ONBOARDING, ACTIVE or COMPLETED");
    TimeBounds.checkDays(daysBefore, "DocumentNeed.daysBefore");
  }

  /**
   * Returns the need of a document that the intern hands in, by the beginning of the first day, or
   * of the last day for {@link PlacementState#COMPLETED}.
   *
   * @param document the name of its kind, such as {@code insurance}
   * @param before the state before which it is due
   * @return the need
   * @throws IllegalArgumentException if the name is blank, or nothing can be due before that state
   */
  public static DocumentNeed of(String document, PlacementState before) {
    return new DocumentNeed(new DocumentKind(document), before, ActorSide.INTERN, 0);
  }

  /**
   * Returns the need with another side.
   *
   * @param side the side that hands it in
   * @return the new need
   */
  public DocumentNeed withBy(ActorSide side) {
    return new DocumentNeed(document, before, side, daysBefore);
  }

  /**
   * Returns the need with another deadline.
   *
   * @param days the days between the deadline and the first or last day, 0 to 36,525
   * @return the new need
   * @throws IllegalArgumentException if the days are out of bounds
   */
  public DocumentNeed withDaysBefore(int days) {
    return new DocumentNeed(document, before, by, days);
  }

  /**
   * Returns the deadline in a placement. It follows the last day as it moves.
   *
   * @param placement the placement as it stands
   * @return the beginning of a day, in the intern's zone
   */
  public Instant due(Placement placement) {
    Objects.requireNonNull(placement, "DocumentNeed.placement");
    LocalDate day =
        before == PlacementState.COMPLETED ? placement.period().last() : placement.period().first();
    return TimeBounds.nearest(day.minusDays(daysBefore).atStartOfDay(placement.zone()).toInstant());
  }
}
