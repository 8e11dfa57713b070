package org.openinternship.core.people;

/** A way to communicate at a distance. */
public enum Channel {
  /** Electronic mail. */
  EMAIL,
  /** A call with picture. */
  VIDEO_CALL,
  /** An app for messages to groups and threads. */
  MESSAGING_APP,
  /** Short messages between two, answered at once. */
  INSTANT_MESSAGING,
  /** A telephone call. */
  PHONE,
  /** A talk to many, with questions. */
  WEBINAR,
  /** A tool that holds tasks and their discussion. */
  PROJECT_MANAGEMENT_TOOL,
  /** Text messages to a phone. */
  SMS
}
