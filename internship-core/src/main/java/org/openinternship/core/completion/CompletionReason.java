package org.openinternship.core.completion;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons for the refusal of a completion record. */
public enum CompletionReason implements ReasonCode {
  /** The placement ended early. */
  COMPLETION_TERMINATED("the placement was ended early on {day:date}"),
  /** The intern has never begun. */
  COMPLETION_NOT_BEGUN("the placement was never begun"),
  /** The placement goes on. */
  COMPLETION_NOT_ENDED("the placement is {state:PlacementState}, it has not been completed"),
  /** More work than the days of the placement have minutes. */
  COMPLETION_MINUTES_IMPOSSIBLE(
      "work of {done:minutes} is stated, {days|the # day has|the # days have} {max:minutes}"),
  /** More credits than the work gives. */
  COMPLETION_CREDITS_IMPOSSIBLE(
      "{done|# credit is|# credits are} stated, the work gives {max:number}"),
  /** A competency that its framework does not have. */
  COMPLETION_COMPETENCY_UNKNOWN("the framework {framework} has no competency {competency}"),
  /** A framework that the program does not use. */
  COMPLETION_FRAMEWORK_UNKNOWN(
      "the framework {framework} of competency {competency} is none of {known:or}"),
  /** An item of work with a day that cannot be. */
  COMPLETION_ITEM_DATE(
      "{kind:CompletionItemKind} {item} is dated {day:date}, which is not from {first:date} to"
          + " {today:date}"),
  /** A signature with a day that cannot be. */
  COMPLETION_SIGNATURE_DATE(
      "the signature as {role} is dated {day:date}, which is not from {first:date} to"
          + " {today:date}"),
  /** Less time worked than the rules ask for. */
  COMPLETION_MINUTES_MISSING("work done so far: {done:minutes}, needed: {needed:minutes}"),
  /** Fewer credits than the rules ask for. */
  COMPLETION_CREDITS_MISSING("{done:number} of {needed|# credit is|# credits are} earned so far"),
  /** An item that is not done. */
  COMPLETION_ITEM_MISSING("{kind:CompletionItemKind} {item} is not done yet"),
  /** A competency that was not demonstrated. */
  COMPLETION_COMPETENCY_MISSING("competency {competency} has not been shown yet"),
  /** A role in which nobody has signed. */
  COMPLETION_SIGNATURE_MISSING("the signature as {role} is missing");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  CompletionReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
