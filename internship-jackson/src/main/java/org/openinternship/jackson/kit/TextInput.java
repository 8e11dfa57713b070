package org.openinternship.jackson.kit;

import java.io.Reader;

/**
 * The chars of a document that is a text already, which are passed on as long as they are JSON's.
 */
public final class TextInput extends Reader {
  private final String text;
  private final Outside outside = new Outside();
  private int next;
  private int line = 1;
  private int lineStart;

  /**
   * Reads a document.
   *
   * @param text the document, with or without a byte order mark
   */
  public TextInput(String text) {
    this.text = text;
    this.next = text.startsWith("\ufeff") ? 1 : 0;
    this.lineStart = next;
  }

  @Override
  public int read(char[] chars, int from, int count) {
    if (next == text.length()) {
      return count == 0 ? 0 : -1;
    }
    int start = next;
    int end = Math.min(text.length(), start + count);
    while (next < end && take(text.charAt(next))) {
      next++;
    }
    if (next == start && count > 0) {
      throw new Utf8Input.Refused(
          Outside.problem(text.codePointAt(next)), JsonFault.place(line, next - lineStart + 1));
    }
    text.getChars(start, next, chars, from);
    return next - start;
  }

  /** Whether a char may stand here. */
  private boolean take(char one) {
    if (one >= 0x80) {
      return !outside.isHere();
    }
    outside.pass(one);
    if (one == '\n' ? !isAfterReturn() : one == '\r') {
      line++;
    }
    if (one == '\n' || one == '\r') {
      lineStart = next + 1;
    }
    return true;
  }

  private boolean isAfterReturn() {
    return next > 0 && text.charAt(next - 1) == '\r';
  }

  @Override
  public void close() {}
}
