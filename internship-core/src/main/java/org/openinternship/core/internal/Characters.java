package org.openinternship.core.internal;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The characters that nobody sees, told apart from those that real text needs. */
final class Characters {
  static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  static final int ZERO_WIDTH_JOINER = 0x200D;
  static final int REPLACEMENT = 0xFFFD;
  static final int OBJECT = 0xFFFC;
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int KEYCAP = 0x20E3;

  /** The scripts whose letters change their form at a joiner, or at the lack of one. */
  private static final Set<UnicodeScript> JOINING =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.MANDAIC,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.NKO,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  private static final int SPACES =
      1 << Character.SPACE_SEPARATOR
          | 1 << Character.LINE_SEPARATOR
          | 1 << Character.PARAGRAPH_SEPARATOR;

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private Characters() {}

  /** White space in the sense of Unicode's property White_Space, no-break spaces included. */
  static boolean isSpace(int character) {
    return (character >= '\t' && character <= '\r') || character == 0x85 || isOf(SPACES, character);
  }

  private static boolean isOf(int types, int character) {
    return (types >> Unicode13.type(character) & 1) == 1;
  }

  /** A control character that is no white space. */
  static boolean isControl(int character) {
    return Unicode13.type(character) == Character.CONTROL && !isSpace(character);
  }

  /**
   * A character that stands on another one, as an accent does: the marks, and the two of narrow
   * kana.
   */
  static boolean isMark(int character) {
    return isOf(MARKS, character) || character == 0xFF9E || character == 0xFF9F;
  }

  /** Half of a surrogate pair or a code point that never is a character: no text has one. */
  static boolean isBroken(int character) {
    return Unicode13.type(character) == Character.SURROGATE
        || (character & 0xFFFE) == 0xFFFE
        || (character >= 0xFDD0 && character <= 0xFDEF);
  }

  /**
   * A character that leaves no mark of its own: those of Unicode's property
   * Default_Ignorable_Code_Point, those that format or turn text round, and the empty Braille cell.
   */
  static boolean isInvisible(int character) {
    if (character < 0xAD) {
      return false;
    }
    if (Unicode13.type(character) == Character.FORMAT) {
      return !isNumberSign(character);
    }
    return isVariationSelector(character)
        || character == 0x34F
        || character == 0x115F
        || character == 0x1160
        || character == 0x17B4
        || character == 0x17B5
        || character == 0x2065
        || character == 0x2800
        || character == 0x3164
        || character == 0xFFA0
        || (character >= 0xFFF0 && character <= 0xFFF8)
        || (character >= 0xE0000 && character <= 0xE0FFF);
  }

  /** The signs that Unicode counts among those that format, and that are seen all the same. */
  private static boolean isNumberSign(int character) {
    return (character >= 0x600 && character <= 0x605)
        || character == 0x6DD
        || character == 0x70F
        || character == 0x890
        || character == 0x891
        || character == 0x8E2
        || character == 0x110BD
        || character == 0x110CD
        || (character >= 0x13430 && character <= 0x1343F);
  }

  private static boolean isVariationSelector(int character) {
    return (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0x180B && character <= 0x180F && character != 0x180E)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }

  /** Whether nobody would see that there is a text. */
  static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(it -> isSpace(it) || isInvisible(it) || isControl(it) || isBroken(it));
  }

  /** Whether all that is seen of a text stands on a letter that is not there. */
  static boolean isOfMarks(String text) {
    return text.codePoints().allMatch(it -> isMark(it) || isSpace(it) || isInvisible(it));
  }

  /** A character of somebody's own, which another font shows as something else or not at all. */
  static boolean isPrivate(int character) {
    return Unicode13.type(character) == Character.PRIVATE_USE;
  }

  /** Whether a name cannot have the character at a place of it. */
  static boolean isOutOfPlace(String text, int at) {
    int character = text.codePointAt(at);
    if (character >= ' ' && character <= '~') {
      return false;
    }
    return isControl(character)
        || isBroken(character)
        || !Unicode13.has(character)
        || isPrivate(character)
        || character == REPLACEMENT
        || character == OBJECT
        || (isInvisible(character) && !isNeeded(character, text, at));
  }

  /**
   * Whether an invisible character is one that the text is written with: a joiner in a script or an
   * emoji of several parts, a variation of a symbol or an ideograph, the letters of a flag.
   */
  private static boolean isNeeded(int character, String text, int at) {
    if (at == 0) {
      return false;
    }
    int before = text.codePointBefore(at);
    int end = at + Character.charCount(character);
    int after = end < text.length() ? text.codePointAt(end) : -1;
    if (character == ZERO_WIDTH_JOINER && isSymbol(after)) {
      return isSymbol(before) || isVariationSelector(before);
    } else if (character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER) {
      return isOfJoiningScript(text, at);
    } else if (isVariationSelector(character)) {
      UnicodeScript script = Unicode13.script(before);
      return isSymbol(before)
          || after == KEYCAP
          || script == UnicodeScript.HAN
          || script == UnicodeScript.MONGOLIAN;
    }
    return isTag(character) && (before == BLACK_FLAG || isTag(before));
  }

  private static boolean isOfJoiningScript(String text, int at) {
    int before = at;
    while (before > 0) {
      int character = text.codePointBefore(before);
      UnicodeScript script = Unicode13.script(character);
      if (script != UnicodeScript.INHERITED || isInvisible(character)) {
        return JOINING.contains(script);
      }
      before -= Character.charCount(character);
    }
    return false;
  }

  private static boolean isSymbol(int character) {
    if (character < 0) {
      return false;
    }
    int type = Unicode13.type(character);
    return type == Character.OTHER_SYMBOL
        || type == Character.MATH_SYMBOL
        || (type == Character.MODIFIER_SYMBOL && character >= 0x1F3FB);
  }

  private static boolean isTag(int character) {
    return character >= 0xE0020 && character <= 0xE007F;
  }

  /** The name of a character in Unicode, and its number. */
  static String describe(int character) {
    String number = Integer.toHexString(character).toUpperCase(Locale.ROOT);
    return name(character) + " (U+" + "0".repeat(Math.max(0, 4 - number.length())) + number + ")";
  }

  /** The same on every release of Java: a name once given is never changed. */
  private static String name(int character) {
    if (isBroken(character)) {
      boolean half = Unicode13.type(character) == Character.SURROGATE;
      return half ? "half of a character" : "a character without a name";
    } else if (!Unicode13.has(character)) {
      return "a character that is not of Unicode 13";
    } else if (Unicode13.isPictograph(character)) {
      return "a pictograph";
    }
    String name = Character.getName(character);
    return name == null ? "a character without a name" : name;
  }
}
