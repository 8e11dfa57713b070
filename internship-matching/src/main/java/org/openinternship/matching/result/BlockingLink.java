package org.openinternship.matching.result;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Bounds;

/**
 * Interns who are linked, and a choice of their joint list that they would rather have than what
 * they got, while every project in it would have those whom it sends there.
 *
 * @param interns those who are linked
 * @param choice which choice of their joint list it is, 1 for the first
 */
public record BlockingLink(List<InternId> interns, int choice) {
  /**
   * Copies the interns.
   *
   * @param interns those who are linked
   * @param choice which choice it is
   * @throws IllegalArgumentException if the choice is below 1
   */
  public BlockingLink {
    interns = List.copyOf(Objects.requireNonNull(interns, "BlockingLink.interns"));
    Bounds.checkMin("BlockingLink", "choice", choice, 1);
  }
}
