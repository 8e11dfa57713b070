package org.openinternship.core.eligibility;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that the requirements for a pair of intern and project give. */
public enum EligibilityReason implements ReasonCode {
  /** A required skill is not there. */
  SKILL_MISSING("skill {skill} is required at {needed:Proficiency}"),
  /** A required skill is there, at too low a level. */
  SKILL_TOO_LOW(
      "skill {skill} is required at {needed:Proficiency}, the intern has {has:Proficiency}"),
  /** The name of a required skill means several skills. */
  SKILL_AMBIGUOUS("skill {skill} may mean {candidates}. Maybe add an alias for the one meant"),
  /** Too few working hours in common. */
  SHARED_HOURS_TOO_FEW(
      "in some week only {shared|# min is|# min are} shared working hours, {needed} needed"),
  /** Too few hours a week. */
  WEEKLY_HOURS_TOO_FEW("the project needs {needed|# hour|# hours} a week, the intern has {has}"),
  /** The intern is not there for the whole period. */
  PERIOD_NOT_COVERED("the project runs {needed:period}, the intern is there {has:period}"),
  /** No way to communicate. */
  NO_COMMON_CHANNEL(
      "every channel of the project is impossible for the intern: {channels:Channel}"),
  /** The intern needs to be paid, or to earn credit. */
  COMPENSATION_NEEDED("the intern needs {needed}, the project offers {offered}"),
  /** The project takes others. */
  EDUCATION_NOT_ACCEPTED("the project takes {accepted:Education}, the intern is {has:Education}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  EligibilityReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
