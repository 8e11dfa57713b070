package org.openinternship.core.evaluation;

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
  INTERN_ABOUT_HOST
}
