package org.openinternship.core.calendar;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The titles of events that no area has a step for: meetings. */
public enum CalendarReason implements ReasonCode {
  /** An intern and a guide meet. */
  MEETING("check-in \"{contact}\": {guide:person|you|#} and {intern:person|you|#}"),
  /** Several interns and a guide meet. */
  GROUP_MEETING(
      "group check-in \"{group}\": {guide:person|you|#} and {interns|# intern|# interns}"),
  /** Somebody comes in the place of somebody else. */
  STANDS_IN("{guide:person|you stand|# stands} in for {planned:person|you|#}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  CalendarReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
