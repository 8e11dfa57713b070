package org.openinternship.core.lifecycle;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that a {@link Replay} gives for events that it did not do. */
public enum HistoryReason implements ReasonCode {
  /** The caller asked for it. */
  EVENT_LEFT_OUT("{event} of {at:instant} is left out, as was asked"),
  /** Something before it was left out, and what comes of the rest does not take it. */
  EVENT_DEPENDS_ON_LEFT_OUT(
      "{event} of {at:instant} cannot have happened after {leftOut|# event|# events} before it"
          + " {leftOut|was|were} left out: {why}"),
  /** It could not happen even with everything before it. */
  EVENT_CANNOT_HAVE_HAPPENED("{event} of {at:instant} cannot have happened: {why}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  HistoryReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
