package org.openinternship.matching.change;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.reason.Reason;

/**
 * An intern who has another place than before, a place and had none, or none and had one.
 *
 * @param intern the intern
 * @param kind what the intern has of it
 * @param from the project they had; empty if they had none
 * @param to the project they have; empty if they have none
 * @param ranks by how many ranks of their own list, or by how many choices of a joint one, it is
 *     better or worse, at least 1 for these two kinds and 0 for all others; projects that are tied
 *     share a rank
 */
public record InternMove(
    InternId intern, MoveKind kind, Optional<ProjectId> from, Optional<ProjectId> to, int ranks) {
  /**
   * Checks that the parts agree.
   *
   * @param intern the intern
   * @param kind what the intern has of it
   * @param from the project they had
   * @param to the project they have
   * @param ranks by how many ranks it is better or worse
   * @throws IllegalArgumentException if there is no project where the kind says there is one, or
   *     the reverse; the two projects are one; or the ranks are not those of the kind
   */
  public InternMove {
    Objects.requireNonNull(intern, "InternMove.intern");
    Objects.requireNonNull(kind, "InternMove.kind");
    Objects.requireNonNull(from, "InternMove.from");
    Objects.requireNonNull(to, "InternMove.to");
    check(kind, "from", from, kind != MoveKind.GAINED);
    check(kind, "to", to, kind != MoveKind.LOST && kind != MoveKind.LEFT);
    if (from.equals(to)) {
      throw new IllegalArgumentException(
          "InternMove: from and to are both " + to.orElseThrow() + ". Maybe the intern stayed?");
    }
    boolean ranked = kind == MoveKind.BETTER || kind == MoveKind.WORSE;
    Bounds.check("InternMove", "ranks", ranks, ranked ? 1 : 0, ranked ? Integer.MAX_VALUE : 0);
  }

  private static void check(
      MoveKind kind, String attribute, Optional<ProjectId> project, boolean wanted) {
    if (project.isPresent() != wanted) {
      throw new IllegalArgumentException(
          "InternMove: kind is "
              + kind
              + ", but there is "
              + (wanted ? "no " : "a ")
              + "project "
              + attribute);
    }
  }

  /** {@return the move as a reason: a code, its arguments, and a sentence in each language} */
  public Reason reason() {
    return switch (kind) {
      case GAINED -> Reason.of(ChangeReason.GAINED, intern, to.orElseThrow());
      case LOST -> Reason.of(ChangeReason.LOST, intern, from.orElseThrow());
      case LEFT -> Reason.of(ChangeReason.LEFT, intern, from.orElseThrow());
      case BETTER -> ranked(ChangeReason.BETTER);
      case WORSE -> ranked(ChangeReason.WORSE);
      case LEVEL -> elsewhere(ChangeReason.LEVEL);
      case ELSEWHERE -> elsewhere(ChangeReason.ELSEWHERE);
    };
  }

  private Reason ranked(ChangeReason code) {
    return Reason.of(code, intern, from.orElseThrow(), to.orElseThrow(), ranks);
  }

  private Reason elsewhere(ChangeReason code) {
    return Reason.of(code, intern, from.orElseThrow(), to.orElseThrow());
  }

  /** {@return the move as an English sentence} */
  @Override
  public String toString() {
    return reason().message();
  }
}
