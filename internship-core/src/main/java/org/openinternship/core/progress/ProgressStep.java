package org.openinternship.core.progress;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** What is to be done about the work of a placement, told with the person who does it. */
public enum ProgressStep implements ReasonCode {
  /** Make up for hours that are missing. */
  MAKE_UP_HOURS(
      "{who:person|please make|# is to make} up for {behind:minutes} of work, or {who:person|agree|to agree} on"
          + " another plan with {other:person|you|#}"),
  /** Write the diary. */
  WRITE_DIARY("{who:person|please add|# is to add} what is missing in the diary"),
  /** Hand in a deliverable. */
  HAND_IN("{who:person|please hand|# is to hand} in {deliverable}"),
  /** Hand in a deliverable again, which was returned. */
  HAND_IN_AGAIN("{who:person|please hand|# is to hand} in {deliverable} again"),
  /** Accept a deliverable or return it. */
  ACCEPT_OR_RETURN(
      "{who:person|please accept or return|# is to accept or return} {deliverable}, which"
          + " {other:person|you have|# has} handed in");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  ProgressStep(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
