package org.openinternship.jackson.csv;

import java.util.Optional;
import java.util.function.Predicate;
import org.openinternship.core.internal.Texts;

/**
 * A name and the word for its level: {@code java: good}, {@code java (good)}. The level follows a
 * colon, the last one, or stands in brackets at the end.
 *
 * @param name what has the level
 * @param level the word as it was written; empty if there is none
 */
record LeveledItem(String name, Optional<String> level) {
  /** More than the longest name and the longest word for a level. */
  private static final int LONGEST = 2 * Texts.MAX_NAME;

  static LeveledItem of(String text) {
    int colon = text.lastIndexOf(':');
    if (colon > 0) {
      return of(text, colon, colon + 1, text.length());
    }
    int bracket = text.lastIndexOf('(');
    if (bracket > 0 && text.endsWith(")")) {
      return of(text, bracket, bracket + 1, text.length() - 1);
    }
    return new LeveledItem(text, Optional.empty());
  }

  private static LeveledItem of(String text, int end, int from, int to) {
    return new LeveledItem(
        Blank.stripped(text.substring(0, end)),
        Optional.of(Blank.stripped(text.substring(from, to))));
  }

  /** This item with the longest level that stands behind a blank, if it has none otherwise. */
  LeveledItem orBehindBlank(Predicate<String> isLevel) {
    if (name.length() > LONGEST) {
      return this; // to look behind each of its blanks would take time by the square
    }
    for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
      if (level.isEmpty() && isLevel.test(Blank.stripped(name.substring(blank)))) {
        return of(name, blank, blank, name.length());
      }
    }
    return this;
  }
}
