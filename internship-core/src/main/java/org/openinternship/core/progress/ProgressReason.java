package org.openinternship.core.progress;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that checks of work and progress give. */
public enum ProgressReason implements ReasonCode {
  /** More work on a day than the day is long. */
  DAY_TOO_LONG("work of {minutes:minutes} is recorded on {day:date}, a day of {max:minutes}"),
  /** Work that was recorded before it was done. */
  ENTRY_AHEAD(
      "entry {entry} is for {day:date} and was recorded on {recorded:date}, before that day"),
  /** Work that was recorded twice. */
  ENTRY_REPEATED("entry {entry} says the same as entry {other}"),
  /** Less work in a week than agreed. */
  WEEK_TOO_SHORT(
      "the week from {week:period} has {minutes:minutes} of work (agreed: {min:minutes})"),
  /** A deliverable has not been handed in, although it was due. */
  DELIVERABLE_OVERDUE(
      "deliverable {deliverable} was due on {due:date}, it is {state:DeliverableState}"),
  /** A deliverable was handed in after it was due. */
  DELIVERABLE_LATE("deliverable {deliverable} was due on {due:date} and handed in on {day:date}"),
  /** Something was done that nobody asked for. */
  NOT_PLANNED("{kind:Kind} {key} is not in the plan. Maybe it is written differently there");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  ProgressReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
