package org.openinternship.core.progress;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that checks of work and progress give. */
public enum ProgressReason implements ReasonCode {
  /** More work on a day than the day is long. */
  DAY_TOO_LONG("work of {minutes:minutes} is recorded on {day:date}, a day of {max:minutes}"),
  /** More work on a day than the limit allows. */
  DAY_OVER_LIMIT("work on {day:date}: {minutes:minutes} (limit: {max:minutes})"),
  /** More work in a week than the limit allows. */
  WEEK_OVER_LIMIT("work in the week from {week:period}: {minutes:minutes} (limit: {max:minutes})"),
  /** Work that was recorded before it was done. */
  ENTRY_AHEAD(
      "entry {entry} is for {day:date} and was recorded on {recorded:date}, before that day"),
  /** Work on a day on which the placement rests. */
  ENTRY_IN_PAUSE("entry {entry} is for {day:date}, a day of a pause"),
  /** Work that was recorded twice. */
  ENTRY_REPEATED("entry {entry} says the same as entry {other}"),
  /** Times that lie in two entries. */
  ENTRIES_OVERLAP("entry {entry} overlaps entry {other} on {day:date}"),
  /** Something is dated in the future. */
  DATED_AHEAD("{kind:Kind} {key} is dated {day:date}, after {today:date}"),
  /** Something is dated before the placement began. */
  DATED_BEFORE_START("{kind:Kind} {key} is dated {day:date}, before the first day {first:date}"),
  /** Less work in a week than agreed. */
  WEEK_TOO_SHORT(
      "the week from {week:period} has {minutes:minutes} of work (agreed: {min:minutes})"),
  /** Working days without an entry in the diary. */
  DIARY_MISSING(
      "the diary has no entry for {days|# working day|# working days}, from {period:period}"),
  /** A deliverable will be due. */
  DELIVERABLE_DUE("deliverable {deliverable} is due on {due:date}"),
  /** A deliverable has not been handed in, although it was due. */
  DELIVERABLE_OVERDUE(
      "deliverable {deliverable} was due on {due:date}, it is {state:DeliverableState}"),
  /** A deliverable was handed in after it was due. */
  DELIVERABLE_LATE("deliverable {deliverable} was due on {due:date} and handed in on {day:date}"),
  /** A deliverable was handed in and has no answer. */
  DELIVERABLE_WAITS("deliverable {deliverable} was handed in on {day:date} and has no answer yet"),
  /** Less work than should be done by now. */
  HOURS_BEHIND("work done so far: {done:minutes}, due by {day:date}: {due:minutes}"),
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
