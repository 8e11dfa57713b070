package org.openinternship.core.internal;

import java.util.Locale;

/** Texts of callers as messages repeat them: short, on one line, and nothing in them unseen. */
public final class Quoted {
  /** The number of chars of a text that a message repeats; what is longer is cut. */
  public static final int MAX_SHOWN = 60;

  private Quoted() {}

  /**
   * Cuts a text that is told as it is, never in the middle of a character.
   *
   * @param text any text
   * @param max the most chars that are told
   * @return the text, or its beginning and three dots
   */
  public static String start(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
    return text.substring(0, end) + "...";
  }

  /**
   * Names a character.
   *
   * @param character the character
   * @return its name in Unicode, as far as the platform knows it, and its number
   */
  public static String character(int character) {
    return Characters.describe(character);
  }

  /**
   * Puts a text between quotes, cut to {@link #MAX_SHOWN} chars, in which each control or invisible
   * character and each white space but the plain one stands as its number, as in {@code
   * 'SQL\u200B'}.
   *
   * @param text any text
   * @return the text for a message
   */
  public static String of(CharSequence text) {
    return "'" + cut(text.toString(), MAX_SHOWN) + "'";
  }

  /**
   * Cuts the digits of a number to {@link #MAX_SHOWN} chars.
   *
   * @param number the number
   * @return the text for a message, without quotes
   */
  public static String number(Number number) {
    return cut(number.toString(), MAX_SHOWN);
  }

  /**
   * Brings a text onto one line, of whatever length: white space of other kinds becomes a plain
   * one, control characters and invisible ones that the text is not written with stand as their
   * numbers.
   *
   * @param text any text
   * @return the line, the same text if it was one
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (Characters.isSpace(character)) {
        line.append(' ');
      } else {
        append(line, text, i, character);
      }
      i += Character.charCount(character);
    }
    return line.toString();
  }

  /**
   * Cuts a text and shows what is unseen in it.
   *
   * @param text any text
   * @param max the chars of it to show
   * @return the text, with its length if it was cut
   */
  static String cut(String text, int max) {
    StringBuilder shown = new StringBuilder();
    int end = Math.min(text.length(), max);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    for (int i = 0; i < end; ) {
      int character = text.codePointAt(i);
      if (Characters.isSpace(character) && character != ' ') {
        escape(shown, character);
      } else {
        append(shown, text, i, character);
      }
      i += Character.charCount(character);
    }
    return end == text.length() ? shown.toString() : shown + "... (" + text.length() + " chars)";
  }

  private static void append(StringBuilder shown, String text, int at, int character) {
    if (Characters.isOutOfPlace(text, at)) {
      escape(shown, character);
    } else {
      shown.appendCodePoint(character);
    }
  }

  private static void escape(StringBuilder shown, int character) {
    for (char unit : Character.toChars(character)) {
      String number = Integer.toHexString(unit).toUpperCase(Locale.ROOT);
      shown.append("\\u").append("0".repeat(4 - number.length())).append(number);
    }
  }
}
