package org.openinternship.core.id;

import java.util.Objects;

/** The rule that all keys share. */
final class Ids {
  private Ids() {}

  static void check(String type, String value) {
    Objects.requireNonNull(value, type);
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          type + ": the key is blank. Maybe a column of the source is empty.");
    }
    if (!value.equals(value.strip())) {
      throw new IllegalArgumentException(
          type + ": the key '" + value + "' has white space at its ends. Maybe strip it first.");
    }
  }
}
