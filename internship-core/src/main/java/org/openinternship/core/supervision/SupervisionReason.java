package org.openinternship.core.supervision;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that checks of a supervision plan give. */
public enum SupervisionReason implements ReasonCode {
  /** Nobody is accountable, or several are. */
  SUPERVISORS_NOT_ONE(
      "the plan has {supervisors|# supervisor|# supervisors}, it must have exactly 1"),
  /** A guide is referred to whom the plan does not list. */
  NOT_IN_PLAN("{guide} is not in the plan. Maybe the key is written differently"),
  /** Nobody is accountable for too long. */
  ABSENCE_WITHOUT_COVER(
      "{guide} is away for {days|# day|# days} from {from:date} on and nobody covers; up to"
          + " {max|# day needs|# days need} no cover"),
  /** A mentor has several interns and nobody to share them with. */
  INTERNS_OF_LONE_MENTOR(
      "{guide} has {interns|# intern|# interns} and the plan no other mentor; {fine} would be"
          + " fine"),
  /** Mentors have too little time. */
  MENTOR_TIME_SHORT(
      "the mentors have {minutes} min a week for the intern, {min|# is|# are} needed for"
          + " {hours|# hour|# hours} of work"),
  /** A contact that never takes place. */
  CONTACT_ON_NO_DAY("contact {contact} falls on no day of the placement {period:period}"),
  /** Nobody ever talks to the intern. */
  NO_CALL(
      "no call with a supervisor or mentor is planned, at least {min} a week {min|is|are}"
          + " needed"),
  /** Calls are missing in some week. */
  FEW_CALLS(
      "in {short} of {weeks|# week|# weeks} there are fewer than {min|# call|# calls} with a"
          + " supervisor or mentor, as in the week from {week:date} on, which has {calls}"),
  /** Contact is missing in some week. */
  FEW_CONTACT_DAYS(
      "in {short} of {weeks|# week|# weeks} there is contact on fewer than {min|# day|#"
          + " days}, as in the week from {week:date} on with {days}; the intern works {hours|#"
          + " hour|# hours} a week"),
  /** The intern waits too long for the first contact. */
  FIRST_CONTACT_LATE("the first contact is planned for {planned}, it must be by {latest:date}"),
  /** Intern and guide hardly ever work at the same time. */
  SHARED_MINUTES_TOO_FEW(
      "on {short} of {dates|# date|# dates} of contact {contact} intern and guide share less"
          + " than {min} min of work, as on {date:date}, when it is {shared}"),
  /** Intern and guide work at the same time less than one would like. */
  SHARED_MINUTES_FEW(
      "on {short} of {dates|# date|# dates} of contact {contact} intern and guide share less"
          + " than {preferred} min of work, as on {date:date}, when it is {shared}"),
  /** Nobody senior talks to the intern for long. */
  SENIOR_CALLS_RARE(
      "for {days|# day|# days} from {from:date} on there is no call with somebody senior, one"
          + " every {weeks|week|# weeks} is advised"),
  /** The intern waits long for answers. */
  ANSWER_TIME_LONG("an answer may take {promised:duration}, at most {max:duration} is expected"),
  /** The intern waits long for reviews. */
  REVIEW_TIME_LONG("a review may take {promised:duration}, at most {max:duration} is expected"),
  /** An evaluation is not planned. */
  EVALUATION_MISSING("the {kind:EvaluationKind} evaluation is not planned"),
  /** The midpoint evaluation is not in the middle. */
  MIDPOINT_OFF(
      "the MIDPOINT evaluation is due on {due:date}, it should be from {earliest:date} to"
          + " {latest:date}, which is {from} to {to} % of the period"),
  /** There is little time for an evaluation, or so much that it is put off. */
  EVALUATION_OPENS_OFF(
      "the {kind:EvaluationKind} evaluation opens {days|# day|# days} before it is due, it"
          + " should be {min} to {max}"),
  /** A reminder is not planned. */
  REMINDER_MISSING(
      "nobody is reminded of the {kind:EvaluationKind} evaluation {before:duration} before it"
          + " is due"),
  /** Nothing is said about what there is to learn. */
  FEW_OBJECTIVES(
      "the plan has {objectives|# learning objective|# learning objectives}, at least {min|#"
          + " is|# are} needed"),
  /** Nobody will know whether it was learned. */
  OBJECTIVE_NOT_RATED("learning objective number {number} has no item in the evaluation"),
  /** A placement lasts long. */
  PERIOD_LONG("the placement lasts {days|# day|# days}, more than {weeks|# week|# weeks}"),
  /** A placement was extended too much. */
  EXTENSION_LONG(
      "the placement was extended by {weeks|# week|# weeks} in all, at most {max|# is|# are}"
          + " allowed"),
  /** Neither the guide nor a cover is there. */
  CHECK_IN_GUIDE_AWAY("no check-in {contact} on {date:date}: {guide} is away and nobody covers"),
  /** Nobody can say when they would meet. */
  CHECK_IN_HOURS_UNKNOWN(
      "no check-in {contact} on {date:date}: the hours of {guide} are not known"),
  /** One of the two does not work on that date, or not long enough, or meets somebody else. */
  CHECK_IN_NO_TIME(
      "no check-in {contact} on {date:date}: {person} has no {minutes} min left of working"
          + " hours"),
  /** The two do not work at the same time. */
  CHECK_IN_OUTSIDE_HOURS(
      "check-in {contact} on {date:date}: no {minutes} min are left that both work, so"
          + " {person} meets {outside} min outside of working hours");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  SupervisionReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
