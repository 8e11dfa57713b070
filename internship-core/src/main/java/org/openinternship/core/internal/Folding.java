package org.openinternship.core.internal;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one form in which names are compared, of skills, of fields and of everything else that people
 * write by hand: Unicode NFKC, case folded without regard to any country's rules, one sort of
 * hyphen and apostrophe, single spaces within and none around, nothing invisible.
 *
 * <p>Characters that are not of Unicode 13 stay as they are, so every release of Java folds alike.
 * Symbols stay, so {@code C}, {@code C++}, {@code C#} and {@code .NET} remain four names. Of
 * Turkish, dotless and dotted i are one letter. Folding twice changes nothing more.
 *
 * <p>The folding of a name is a name, see {@link Texts}. The time is in proportion to the length of
 * the text, but for runs of combining marks.
 */
public final class Folding {
  private static final int HYPHEN_BULLET = 0x2043;
  private static final int MODIFIER_MINUS = 0x02D7;
  private static final int HEAVY_MINUS = 0x2796;
  private static final int MINUS_SIGN = 0x2212;

  private static final String SPACING_MARKS =
      "\u00a8\u00af\u00b4\u00b8\u02d8\u02d9\u02da\u02db\u02dc\u02dd\u037a\u0384\u0385"
          + "\u1fbd\u1fbf\u1fc0\u1fc1\u1fcd\u1fce\u1fcf\u1fdd\u1fde\u1fdf\u1fed\u1fee\u1ffd"
          + "\u1ffe\u2017\u203e\u309b\u309c\ufc5e\ufc5f\ufc60\ufc61\ufc62\ufc63\ufe49\ufe4a"
          + "\ufe4b\ufe4c\ufe70\ufe72\ufe74\ufe76\ufe78\ufe7a\ufe7c\ufe7e\uffe3";

  private Folding() {}

  /**
   * Folds a text.
   *
   * @param text any text
   * @return its folded form; empty if nothing in it is seen
   */
  public static String of(String text) {
    String before = text;
    while (true) { // a capital of one round may have a small letter in the next; two are common
      String folded = once(before);
      if (folded.equals(before)) {
        return folded;
      }
      before = folded;
    }
  }

  private static String once(String text) {
    String plain = plain(text);
    StringBuilder folded = new StringBuilder(plain.length());
    int from = 0;
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int character = plain.codePointAt(i);
      if (!Unicode13.has(character)) { // what stands around it must not be sorted by it either
        folded.append(composed(plain.substring(from, i))).appendCodePoint(character);
        from = i + Character.charCount(character);
      }
    }
    return folded.append(composed(plain.substring(from))).toString();
  }

  private static CharSequence composed(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(composed.length());
    int from = 0;
    for (int i = 0; i < composed.length(); i++) {
      char character = composed.charAt(i);
      if (isSpacingMark(character)) {
        folded.append(cased(composed.substring(from, i))).append((char) likeness(character));
        from = i + 1;
      }
    }
    return folded.append(cased(composed.substring(from)));
  }

  private static String cased(String text) {
    String plain = likeness(Normalizer.normalize(text, Normalizer.Form.NFKC));
    // Up folds what has no simple pair, such as sharp s; char by char, since down of a whole text
    // goes by what stands around a final sigma.
    String upper = Normalizer.normalize(plain.toUpperCase(Locale.ROOT), Normalizer.Form.NFKC);
    StringBuilder lower = new StringBuilder(upper.length());
    upper.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
    return Normalizer.normalize(lower, Normalizer.Form.NFKC);
  }

  private static String likeness(String text) {
    StringBuilder like = new StringBuilder(text.length());
    text.codePoints().map(Folding::likeness).forEach(like::appendCodePoint);
    return like.toString();
  }

  /**
   * Whether NFKC makes a space and a mark of a character, which people write by itself: the mark
   * would then stand on nothing, or on the letter before.
   */
  static boolean isSpacingMark(char character) {
    return character >= '\u00a8' && SPACING_MARKS.indexOf(character) >= 0;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (Characters.isSpace(character)) {
        gap = true;
      } else if (!Characters.isInvisible(character)
          && !Characters.isControl(character)
          && !Characters.isBroken(character)) {
        if (gap && !plain.isEmpty()) {
          plain.append(' ');
        }
        gap = false;
        plain.appendCodePoint(character);
      }
    }
    return plain.toString();
  }

  /**
   * Tells whether people take a character for a hyphen: a hyphen, a dash, a minus, or what looks
   * like one.
   *
   * @param character the character
   * @return true if it is one of these
   */
  public static boolean isHyphen(int character) {
    return Unicode13.type(character) == Character.DASH_PUNCTUATION
        || character == MINUS_SIGN
        || character == HYPHEN_BULLET
        || character == MODIFIER_MINUS
        || character == HEAVY_MINUS;
  }

  /** The plain character that people take this one for. */
  private static int likeness(int character) {
    if (isHyphen(character)) {
      return '-';
    }
    return switch (character) {
      case '`', 0xB4, 0x2BB, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032 -> '\'';
      default -> character;
    };
  }
}
