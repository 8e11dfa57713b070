package org.openinternship.core.eligibility;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that the requirements for a pair of intern and project give. */
public enum EligibilityReason implements ReasonCode {
  /** A required skill is not there. */
  SKILL_MISSING(
      "{skill} is needed at the level \"{needed:Proficiency}\" and is not among"
          + " {you|your|the intern's} skills"),
  /** A required skill is there, at too low a level. */
  SKILL_TOO_LOW(
      "{skill} is needed at the level \"{needed:Proficiency}\", {you|yours|the intern's}"
          + " is \"{has:Proficiency}\""),
  /** The name of a required skill means several skills. */
  SKILL_AMBIGUOUS("{skill} may mean {candidates:or}. Maybe add an alias for the one that is meant"),
  /** Too few working hours in common. */
  SHARED_HOURS_TOO_FEW(
      "in at least one week {you|your|the intern's} working hours and those of the project"
          + " have {shared:minutes} in common, the project needs {needed:minutes}"),
  /** Too few hours a week. */
  WEEKLY_HOURS_TOO_FEW(
      "the project needs {needed|# hour|# hours} a week, {you|you have|the intern has}"
          + " {has:number}"),
  /** The intern is not there for the whole period. */
  PERIOD_NOT_COVERED(
      "the project runs from {needed:period}, {you|you are|the intern is} there from"
          + " {has:period}"),
  /** No way to communicate. */
  NO_COMMON_CHANNEL(
      "{you|you can|the intern can} use none of the channels of the project:"
          + " {channels:Channel}"),
  /**
   * The intern needs more than the project offers. What they need is not told, as a host reads this
   * too.
   */
  COMPENSATION_NEEDED(
      "the project offers {offered:Compensation}, which does not meet what {you|you"
          + " need|the intern needs}"),
  /** The project takes others. */
  EDUCATION_NOT_ACCEPTED(
      "the project accepts the status {accepted:Education:or}, {you|yours|the intern's} is"
          + " {has:Education}"),
  /** A missing fact keeps interns out of projects in a match. */
  FACT_KEEPS_OUT(
      "we do not know {fact:Fact}; this, alone or with other missing facts, keeps {interns|#"
          + " intern|# interns} out in {pairs|# case|# cases} of a project on their list;"
          + " {nowhere|# of them has|# of them have} no project on it left"),
  /** More projects are open to an intern once a fact is known. */
  FACT_WOULD_OPEN(
      "{projects|# more project is|# more projects are} open once we know {fact:Fact} and"
          + " it fits");

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
