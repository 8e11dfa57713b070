package org.openinternship.core.supervision;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that checks of a supervision plan give. */
public enum SupervisionReason implements ReasonCode {
  /** A fact about a guide is not known without which a check cannot be made. */
  GUIDE_FACT_UNKNOWN("we do not know {fact:Fact} of {guide:person}"),
  /** A person is referred to whom the plan does not list. */
  NOT_IN_PLAN("{guide:person} is not in the plan. Maybe the key is written differently"),
  /** A mentor has more interns than they take. */
  TOO_MANY_INTERNS("{guide:person} has {interns|# intern|# interns}, the limit is {max:number}"),
  /** Nobody is accountable for too long. */
  ABSENCE_WITHOUT_COVER(
      "{guide:person} is away for {days|# day|# days} from {from:date} on and nobody"
          + " covers (limit: {max:number})"),
  /** A mentor has several interns and nobody to share them with. */
  INTERNS_OF_LONE_MENTOR(
      "{guide:person} has {interns|# intern|# interns} and the plan has no other mentor;"
          + " up to {fine:number} would be fine"),
  /** Mentors have too little time. */
  MENTOR_TIME_SHORT(
      "the mentors have {minutes:minutes} a week for {you|you|the intern} (needed:"
          + " {min:minutes} for {hours|# hour|# hours} of work)"),
  /** A contact that never takes place. */
  CONTACT_ON_NO_DAY("contact \"{contact}\" falls on no day of the placement from {period:period}"),
  /** Nobody ever talks to the intern. */
  NO_CALL(
      "no call with a supervisor or mentor is planned, at least {min|# a week is|# a week"
          + " are} needed"),
  /** Calls are missing in some week. */
  FEW_CALLS(
      "in {short:number} of {weeks|# week|# weeks} there are fewer than {min|# call|#"
          + " calls} with a supervisor or mentor, for example in the week from {week:date} on:"
          + " {calls:number}"),
  /** Contact is missing in some week. */
  FEW_CONTACT_DAYS(
      "in {short:number} of {weeks|# week|# weeks} there is contact on fewer than {min|#"
          + " day|# days}, for example in the week from {week:date} on: {days:number}; {you|you"
          + " work|the intern works} {hours|# hour|# hours} a week"),
  /** The plan has no contact at all. */
  FIRST_CONTACT_MISSING("no first contact is planned, it has to be by {latest:date}"),
  /** The intern waits too long for the first contact. */
  FIRST_CONTACT_LATE(
      "the first contact is planned for {planned:date}, it has to be by {latest:date}"),
  /** Intern and guide hardly ever work at the same time. */
  SHARED_MINUTES_TOO_FEW(
      "on {short:number} of {dates|# date|# dates} of contact \"{contact}\" {you|you and"
          + " your|intern and} guide have less than {min:minutes} of working time in common, for"
          + " example on {date:date}: {shared:minutes}"),
  /** Intern and guide work at the same time less than one would like. */
  SHARED_MINUTES_FEW(
      "on {short:number} of {dates|# date|# dates} of contact \"{contact}\" {you|you and"
          + " your|intern and} guide have less than the preferred {preferred:minutes} of working"
          + " time in common, for example on {date:date}: {shared:minutes}"),
  /** Nobody senior talks to the intern for long. */
  SENIOR_CALLS_RARE(
      "for {days|# day|# days} from {from:date} on there is no call with somebody senior,"
          + " one every {weeks|week|# weeks} is advised"),
  /** The intern waits long for answers. */
  ANSWER_TIME_LONG("an answer may take {promised:duration}, it should take at most {max:duration}"),
  /** The intern waits long for reviews. */
  REVIEW_TIME_LONG("a review may take {promised:duration}, it should take at most {max:duration}"),
  /** An evaluation is not planned. */
  EVALUATION_MISSING("the {kind:EvaluationKind} evaluation is not planned"),
  /** The midpoint evaluation is not in the middle. */
  MIDPOINT_OFF(
      "the midpoint evaluation is due on {due:date}, it should be from {earliest:date} to"
          + " {latest:date}, which is {from:number} to {to:number} % of the period"),
  /** There is little time for an evaluation, or so much that it is put off. */
  EVALUATION_OPENS_OFF(
      "the {kind:EvaluationKind} evaluation opens {days|# day|# days} before it is due, it"
          + " should open {min:number} to {max|# day|# days} before"),
  /** A reminder is not planned. */
  REMINDER_MISSING(
      "nobody is reminded of the {kind:EvaluationKind} evaluation {before:duration} before"
          + " it is due"),
  /** Nothing is said about what there is to learn. */
  FEW_OBJECTIVES(
      "the plan has {objectives|# learning objective|# learning objectives}, at least"
          + " {min|# is|# are} needed"),
  /** Nobody will know whether it was learned. */
  OBJECTIVE_NOT_RATED("learning objective number {number:number} has no item in the evaluation"),
  /** A placement lasts long. */
  PERIOD_LONG("the placement lasts {days|# day|# days}, more than {weeks|# week|# weeks}"),
  /** A placement was extended too much. */
  EXTENSION_LONG(
      "the placement was extended by {weeks|# week|# weeks} in all, at most {max|# is|#"
          + " are} allowed"),
  /** A check-in is planned. */
  CHECK_IN_PLANNED(
      "the check-in \"{contact}\" is planned for {start:instant} and takes {minutes:minutes}"),
  /** Neither the guide nor a cover is there. */
  CHECK_IN_GUIDE_AWAY(
      "no check-in \"{contact}\" on {date:date}: {guide:person} is away and nobody covers"),
  /** The intern is not there. */
  CHECK_IN_INTERN_AWAY(
      "no check-in \"{contact}\" on {date:date}: {person:person|you are|# is} away"),
  /** The intern cannot come when the group meets. */
  CHECK_IN_NOT_WITH_GROUP(
      "no check-in \"{contact}\" on {date:date}: {person:person|you have|# has} no working time in"
          + " common with the guide and the rest of the group"),
  /** Nobody can say when they would meet. */
  CHECK_IN_HOURS_UNKNOWN(
      "no check-in \"{contact}\" on {date:date}: the working hours of {guide:person} are"
          + " not known"),
  /** One of the two does not work on that date, or not long enough, or meets somebody else. */
  CHECK_IN_NO_TIME(
      "no check-in \"{contact}\" on {date:date}: {person:person|you have|# has} less than"
          + " {minutes:minutes} of working time left"),
  /** The two do not work at the same time. */
  CHECK_IN_OUTSIDE_HOURS(
      "check-in \"{contact}\" on {date:date}: less than {minutes:minutes} of common"
          + " working time is left, so {person:person|you meet|# meets} {outside:minutes} outside"
          + " of working hours");

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
