package org.openinternship.jackson.vocabulary;

import java.util.regex.Pattern;

/**
 * The seed of a lottery as a text: many tools read numbers of more than 53 bits wrongly, and a seed
 * that is off by one draws other lots.
 */
record Seed(long value) {
  static final Pattern PATTERN = Pattern.compile("^[+-]?[0-9]{1,19}$");

  static Seed parse(String text) {
    try {
      return new Seed(Long.parseLong(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "found \"" + text + "\", expected a text with a whole number of 64 bits", e);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
