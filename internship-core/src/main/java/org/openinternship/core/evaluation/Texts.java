package org.openinternship.core.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks of texts and keys, with one form of message. */
final class Texts {
  private Texts() {}

  static void check(String type, String attribute, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          type + ": " + attribute + " is blank. Maybe an empty line of a form");
    }
  }

  static void checkDifferent(String type, String attribute, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new IllegalArgumentException(
            type + ": " + attribute + " '" + name + "' is there more than once");
      }
    }
  }
}
