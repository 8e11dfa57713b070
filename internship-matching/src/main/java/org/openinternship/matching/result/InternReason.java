package org.openinternship.matching.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openinternship.core.id.InternId;
import org.openinternship.core.reason.Reason;

/**
 * The reasons why a project did not get an intern who asked for it.
 *
 * @param intern the intern
 * @param standing where the intern stands there; empty if they could not be considered, or no order
 *     of the project's side decided
 * @param reasons why, at least one reason
 */
public record InternReason(InternId intern, Optional<Standing> standing, List<Reason> reasons) {
  /**
   * Copies the reasons.
   *
   * @param intern the intern
   * @param standing where the intern stands there
   * @param reasons why
   */
  public InternReason {
    Objects.requireNonNull(intern, "InternReason.intern");
    Objects.requireNonNull(standing, "InternReason.standing");
    Objects.requireNonNull(reasons, "InternReason.reasons");
    reasons = List.copyOf(reasons);
  }

  /** {@return the intern and the reasons, which tell the standing rounded, as one line} */
  @Override
  public String toString() {
    return intern + ": " + reasons.stream().map(Reason::message).collect(Collectors.joining("; "));
  }
}
