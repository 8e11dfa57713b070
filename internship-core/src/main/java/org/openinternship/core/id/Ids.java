package org.openinternship.core.id;

import org.openinternship.core.internal.Texts;

/** The rule that all keys share. */
final class Ids {
  private Ids() {}

  static void check(String type, String value) {
    Texts.key(type, "value", value);
  }
}
