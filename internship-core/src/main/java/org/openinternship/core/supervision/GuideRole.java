package org.openinternship.core.supervision;

/**
 * The people with whom a contact is planned; who they are follows from the placement of the day.
 */
public enum GuideRole {
  /** The supervisor of the day. */
  SUPERVISOR("supervisor"),
  /** The mentor of the day who has been one for longest. */
  FIRST_MENTOR("first mentor"),
  /** Every mentor of the day, each in a contact of their own. */
  EACH_MENTOR("each mentor"),
  /** A certain person. */
  PERSON("person");

  private final String text;

  GuideRole(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
