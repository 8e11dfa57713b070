package org.openinternship.core.placement;

import java.util.Objects;
import org.openinternship.core.intake.DocumentKind;

/**
 * A document that a placement needs before it comes into a state.
 *
 * @param document which
 * @param before {@link PlacementState#ONBOARDING}, {@link PlacementState#ACTIVE} or {@link
 *     PlacementState#COMPLETED}
 */
public record DocumentNeed(DocumentKind document, PlacementState before) {
  /**
   * Checks the state.
   *
   * @param document which
   * @param before before what it is due
   * @throws IllegalArgumentException if nothing can be due before that state
   */
  public DocumentNeed {
    Objects.requireNonNull(document, "DocumentNeed.document");
    switch (before) {
      case ONBOARDING, ACTIVE, COMPLETED -> {}
      case PLANNED, PAUSED, TERMINATED ->
          throw new IllegalArgumentException(
              "DocumentNeed: before is %s, it must be ONBOARDING, ACTIVE or COMPLETED"
                  .formatted(before));
    }
  }

  /**
   * A document of a kind.
   *
   * @param document the name of the kind, such as {@code insurance}
   * @param before before what it is due
   * @return the need
   * @throws IllegalArgumentException if the name is blank, or nothing can be due before that state
   */
  public static DocumentNeed of(String document, PlacementState before) {
    return new DocumentNeed(new DocumentKind(document), before);
  }
}
