package org.openinternship.core.reason;

import java.util.ArrayList;
import java.util.List;

/**
 * Some words of a text that comes as an argument, and the rest of it.
 *
 * @param words the words that may have an entry
 * @param rest what stands behind or before them
 */
record Phrase(String words, String rest) {
  /** The ways to part a text: the longest beginning first, then the longest end. */
  static List<Phrase> of(String text) {
    List<Phrase> phrases = new ArrayList<>();
    for (int end = text.length(); end > 0; end = text.lastIndexOf(' ', end - 1)) {
      phrases.add(new Phrase(text.substring(0, end), text.substring(end).strip()));
    }
    for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
      phrases.add(new Phrase(text.substring(at + 1), text.substring(0, at)));
    }
    return phrases;
  }
}
