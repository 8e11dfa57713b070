package org.openinternship.core.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks on texts and keys, with one form of message. */
public final class Texts {
  private Texts() {}

  /**
   * Checks that a text says something.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param text the text
   * @throws IllegalArgumentException if it is blank
   */
  public static void check(String type, String attribute, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          type + ": " + attribute + " is blank. Maybe an empty line of a form");
    }
  }

  /**
   * Checks that no two are the same.
   *
   * @param type the type that is checked
   * @param attribute what they are
   * @param names the names or keys
   * @throws IllegalArgumentException if one is there twice
   */
  public static void checkDifferent(String type, String attribute, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new IllegalArgumentException(
            type + ": " + attribute + " '" + name + "' is there more than once");
      }
    }
  }
}
