package org.openinternship.jackson.kit;

import org.openinternship.core.internal.Quoted;

/**
 * A way through a document that knows what stands outside of its texts, where JSON has nothing but
 * ASCII. What else stands there is met here and named as what it is: Jackson takes its first byte
 * for a character, or its second for broken UTF-8.
 */
final class Outside {
  private static final int BYTE_ORDER_MARK = 0xfeff;

  /** Of eight bytes, the lowest bit of each, the highest one, and all others. */
  private static final long EACH = 0x0101010101010101L;

  private static final long HIGH = EACH << 7;
  private static final long LOW = EACH * 0x7f;

  private boolean text;
  private boolean escaped;

  /** Whether the next character is outside of the texts. */
  boolean isHere() {
    return !text;
  }

  /** Passes a character of ASCII, which may begin or end a text. */
  void pass(int character) {
    if (escaped) {
      escaped = false;
    } else if (character == '"') {
      text = !text;
    } else if (character == '\\') {
      escaped = text;
    }
  }

  /**
   * Passes eight characters of ASCII at once, if none of them is a backslash or for control, and
   * none escapes the first.
   *
   * @param eight the characters, one a byte
   * @return whether they were passed
   */
  boolean passEight(long eight) {
    if (escaped || ((eight | below(eight, ' ') | below(eight ^ EACH * '\\', 1)) & HIGH) != 0) {
      return false;
    }
    long quotes = ~((eight ^ EACH * '"') + LOW) & HIGH; // no carry: all are below 0x80
    text ^= (Long.bitCount(quotes) & 1) == 1;
    return true;
  }

  /** Has a high bit if one of eight bytes is below a bound; all of them are below 0x80. */
  private static long below(long eight, int bound) {
    return eight - EACH * bound;
  }

  /** What is wrong with a character that is not ASCII and stands here. */
  static String problem(int character) {
    return "is not JSON: found "
        + Quoted.character(character)
        + " outside of a text. Maybe "
        + maybe(character);
  }

  private static String maybe(int character) {
    if (character == BYTE_ORDER_MARK) {
      return "files were joined: as a byte order mark it stands at the very beginning, once";
    } else if (character >= 0x2018 && character <= 0x201f) {
      return "a plain \" was meant";
    }
    return "it was copied from a web page or a document";
  }
}
