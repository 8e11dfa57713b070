package org.openinternship.core.host;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that checks of hosts and their projects give. */
public enum HostReason implements ReasonCode {
  /** So few mentors that the posting fails. */
  TOO_FEW_MENTORS(
      "project {project} has {mentors|# mentor|# mentors}, at least {min|# is|# are} needed"),
  /** Fewer mentors than one would like. */
  FEW_MENTORS(
      "project {project} has {mentors|# mentor|# mentors}, at least {preferred|# is|# are}"
          + " preferred"),
  /** So many mentors that nobody is in charge. */
  TOO_MANY_MENTORS(
      "project {project} has {mentors|# mentor|# mentors}, at most {max|# is|# are} allowed"),
  /** A waiver of a limit that the program does not set. */
  NO_LIMIT_TO_WAIVE(
      "the limit on {limit:Limit} is waived for host {host}, but the program sets no such"
          + " limit");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  HostReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
