package org.openinternship.core.internal;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one form in which names are compared, of skills, of fields and of everything else that people
 * write by hand: Unicode NFKC, case folded without regard to any country's rules, one sort of
 * hyphen and apostrophe, single spaces within and none around, nothing invisible.
 *
 * <p>Symbols stay, so {@code C}, {@code C++}, {@code C#} and {@code .NET} remain four names. Of
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
    String plain = plain(Normalizer.normalize(text, Normalizer.Form.NFKC));
    // Up folds what has no simple pair, such as sharp s; char by char, since down of a whole text
    // goes by what stands around a final sigma.
    String upper = Normalizer.normalize(plain.toUpperCase(Locale.ROOT), Normalizer.Form.NFKC);
    StringBuilder lower = new StringBuilder(upper.length());
    upper.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
    return Normalizer.normalize(lower, Normalizer.Form.NFKC);
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
        plain.appendCodePoint(likeness(character));
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
    return Character.getType(character) == Character.DASH_PUNCTUATION
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
      case 0x2018, 0x2019, 0x201B, 0x2032, 0x02BC -> '\'';
      default -> character;
    };
  }
}
