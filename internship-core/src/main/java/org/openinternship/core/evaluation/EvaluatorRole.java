package org.openinternship.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.TimeBounds;

/**
 * A role in which somebody evaluates. All people in one role give one evaluation at a point,
 * together.
 */
public enum EvaluatorRole {
  /** The intern, about their own work. */
  SELF,
  /** The supervisor, about the intern's work. */
  SUPERVISOR,
  /** The mentor, or the mentors together, about the intern's work. */
  MENTOR,
  /** Another intern of the team, about the intern's work. */
  PEER,
  /** The place of education, about the intern's learning. */
  EDUCATOR,
  /** The intern, about the host, the project and how they were supervised. */
  INTERN_ABOUT_HOST;

  /**
   * Returns who evaluates in this role.
   *
   * @param placement the placement
   * @param day the day on which they do
   * @return the intern, the supervisor or the mentors of that day, the institution for an educator,
   *     and the program for whoever it has to find: a peer, or a mentor where there is none
   */
  public List<Actor> actors(Placement placement, LocalDate day) {
    Objects.requireNonNull(placement, "EvaluatorRole.placement");
    TimeBounds.check(day, "EvaluatorRole.day");
    return switch (this) {
      case SELF, INTERN_ABOUT_HOST -> List.of(Actor.of(placement.intern()));
      case SUPERVISOR -> List.of(Actor.of(placement.supervisorOn(day)));
      case MENTOR -> {
        List<Actor> mentors = placement.mentorsOn(day).stream().map(Actor::of).toList();
        yield mentors.isEmpty() ? List.of(Actor.PROGRAM) : mentors;
      }
      case PEER -> List.of(Actor.PROGRAM);
      case EDUCATOR -> List.of(Actor.INSTITUTION);
    };
  }
}
