package org.openinternship.core.program;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that checks of a program give, where the rules of two areas do not fit. */
public enum ProgramReason implements ReasonCode {
  /** Plans may promise later answers than contact accepts. */
  ANSWER_LIMITS_DIFFER(
      "a plan of supervision may promise an answer after {promised:duration}, contact takes more"
          + " than {max:duration} as a risk"),
  /** Plans may promise later reviews than contact accepts. */
  REVIEW_LIMITS_DIFFER(
      "a plan of supervision may promise a review after {promised:duration}, contact takes more"
          + " than {max|# day|# days} as a risk"),
  /** Plans may begin later than contact accepts. */
  FIRST_CONTACT_LIMITS_DIFFER(
      "a plan of supervision may have its first contact {planned|# day|# days} after the start,"
          + " contact takes more than {max|# day|# days} as a risk"),
  /** Plans may leave a supervisor without cover for longer than contact accepts. */
  COVER_LIMITS_DIFFER(
      "a plan of supervision may leave {planned|# day|# days} without a cover, contact takes more"
          + " than {max|# day|# days} as a risk"),
  /** A plan with enough calls has too long a time without. */
  CALL_LIMITS_DIFFER(
      "a plan of supervision may have {planned|# live call|# live calls} a week, so {days|# day|#"
          + " days} pass from one to the next; contact takes more than {max|# day|# days} without"
          + " as a risk"),
  /** No report ever counts. */
  REPORTS_ALL_IN_GRACE(
      "no report of the first {grace|# day|# days} counts, and a placement without a finding has at"
          + " most {days|# day|# days}"),
  /** There are never so many reports that the removal starts. */
  REMOVAL_OUT_OF_REACH(
      "removal starts once {limit|# report is|# reports are} missing, and a placement without a"
          + " finding has at most {reports:number} that count"),
  /** Placements may be extended by more than plans may have. */
  EXTENSION_LIMITS_DIFFER(
      "a placement may be extended by {days|# day|# days}, a plan of supervision by at most"
          + " {max|# day|# days}"),
  /** Postings may have more mentors than plans. */
  MENTOR_LIMITS_DIFFER(
      "a posting may have {mentors|# mentor|# mentors}, a plan of supervision at most {max:number}"),
  /** No posting with enough mentors has a sound plan. */
  TOO_MANY_MENTORS_NEEDED(
      "a posting needs {mentors|# mentor|# mentors}, a plan of supervision may have at most"
          + " {max:number}"),
  /** A plan needs an evaluation for which there is no point. */
  EVALUATION_WITHOUT_POINT(
      "a plan of supervision needs the {kind:EvaluationKind} evaluation, and no evaluation point is"
          + " that"),
  /** A plan may leave out an evaluation that the program asks for. */
  EVALUATION_NOT_REQUIRED(
      "the program asks for the evaluation called \"{point}\", and a plan of supervision may leave it"
          + " out"),
  /** The midpoint is not where a plan has to have it. */
  MIDPOINT_MISPLACED(
      "the evaluation in the middle (\"{point}\") is at {percent:number} %, a plan of supervision"
          + " has to have it at {from:number} to {to:number} %"),
  /** Evaluations are open for another time than plans have to have. */
  OPEN_DAYS_DIFFER(
      "evaluations open {days|# day|# days} before they are due, in a plan of supervision it has to"
          + " be {min:number} to {max|# day|# days}"),
  /** Evaluations come without a reminder that plans have to have. */
  REMINDERS_DIFFER(
      "nobody is reminded of evaluations {before:duration} before they are due, as a plan of"
          + " supervision has to have it"),
  /** An earlier instalment waits for a later evaluation. */
  GATES_OUT_OF_ORDER(
      "{gate} waits for the evaluation \"{point}\", which comes after the one for which {later}"
          + " waits, though its instalment is paid first"),
  /** A project has more or fewer instalments than the program has gates. */
  INSTALMENTS_WITHOUT_GATES(
      "project {project} pays {instalments|# instalment|# instalments}, the program has"
          + " {gates|# gate|# gates}, one for each"),
  /** Nobody can earn the credits that completion needs. */
  CREDITS_NOT_EARNED(
      "completion needs {credits|# credit|# credits}, and there is no rule by which work earns any"),
  /** A placement cannot have the credits that completion needs. */
  CREDITS_OUT_OF_REACH(
      "completion needs {needed|# credit|# credits}, a placement without a finding has at most"
          + " {most:number}"),
  /** Nobody can show a competency that completion needs. */
  COMPETENCY_OF_NO_FRAMEWORK(
      "completion needs competency {competency}, which no framework of the program has"),
  /** The work that is required earns less than completion needs. */
  COMPLETION_BEYOND_WORK(
      "completion needs {needed:minutes}; somebody who works the {weekly:minutes} that are required"
          + " in each week has at most {reached:minutes} in a placement without a finding"),
  /** Completion needs more minutes than there are. */
  COMPLETION_OUT_OF_REACH(
      "completion needs {needed:minutes}, and a placement without a finding has at most"
          + " {possible:minutes} in which work is allowed"),
  /** A week has to have more work than it may have. */
  WEEK_BEYOND_LIMIT(
      "{least:minutes} of work are required in each week, at most {most:minutes} are allowed"),
  /** Completion needs a module that nobody has to do. */
  MODULE_NOT_REQUIRED(
      "completion needs module {module}, which is not among the modules of every intern");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  ProgramReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
