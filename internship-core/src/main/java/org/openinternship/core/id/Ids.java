package org.openinternship.core.id;

import org.openinternship.core.internal.Texts;

/** The rule that all keys share. */
final class Ids {
  private Ids() {}

  static void check(String type, String value) {
    Texts.check(type, "value", value, "a column of the source is empty");
    if (!value.equals(value.strip())) {
      throw new IllegalArgumentException(
          type + ": the key '" + value + "' has white space at its ends. Maybe strip it first");
    }
  }
}
