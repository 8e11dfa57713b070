package org.openinternship.core.reason;

/**
 * A sentence or words as a source has them.
 *
 * @param source the file or other source, for messages
 * @param key the key
 * @param text the text
 */
record TextEntry(String source, String key, String text) {
  /** Reads the text. */
  ReasonText read(ReasonLanguage language) {
    try {
      return ReasonText.of(text, language);
    } catch (IllegalArgumentException e) {
      throw failure(e);
    }
  }

  /** A failure with the place of the text. */
  IllegalArgumentException failure(IllegalArgumentException e) {
    return new IllegalArgumentException(
        "ReasonTexts: %s in %s: %s".formatted(key, source, e.getMessage()), e);
  }
}
