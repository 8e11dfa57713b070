package org.openinternship.core.agreement;

import java.util.Objects;
import java.util.Set;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.placement.PlacementState;

/**
 * A document that a placement needs before it enters a state.
 *
 * @param document the kind of document
 * @param before the state: {@link PlacementState#ONBOARDING}, {@link PlacementState#ACTIVE} or
 *     {@link PlacementState#COMPLETED}
 */
public record DocumentNeed(DocumentKind document, PlacementState before) {
  private static final Set<PlacementState> BEFORE =
      Set.of(PlacementState.ONBOARDING, PlacementState.ACTIVE, PlacementState.COMPLETED);

  /**
   * Checks the state.
   *
   * @param document the kind of document
   * @param before the state
   * @throws IllegalArgumentException if nothing can be due before that state
   */
  public DocumentNeed {
    Objects.requireNonNull(document, "DocumentNeed.document");
    Objects.requireNonNull(before, "DocumentNeed.before");
    Bounds.check(
        BEFORE.contains(before),
        "DocumentNeed",
        "before",
        before,
        "ONBOARDING, ACTIVE or COMPLETED");
  }

  /**
   * Returns the need of a document.
   *
   * @param document the name of its kind, such as {@code insurance}
   * @param before the state before which it is due
   * @return the need
   * @throws IllegalArgumentException if the name is blank, or nothing can be due before that state
   */
  public static DocumentNeed of(String document, PlacementState before) {
    return new DocumentNeed(new DocumentKind(document), before);
  }
}
