package org.openinternship.core.internal;

import java.text.Normalizer;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A reader of currencies that names the code which was probably meant where there is none: after a
 * name, a sign, or a code in other case or with something beside it.
 */
public final class CurrencyText {
  private static final int CODE = 3;
  private static final Set<String> PENCE = Set.of("gbx", "pence", "penny", "p");
  private static final Pattern NO_LETTERS = Pattern.compile("[^A-Za-z]");

  private CurrencyText() {}

  /**
   * Reads a currency.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param text a code of ISO 4217
   * @return the currency
   * @throws IllegalArgumentException if there is none with that code, with the one that may be
   *     meant
   * @throws NullPointerException if the text is null
   */
  public static Currency currency(String type, String attribute, String text) {
    Objects.requireNonNull(text, () -> type + "." + attribute);
    if (isCode(text)) {
      return Currency.getInstance(text);
    }
    throw new IllegalArgumentException(
        "%s: %s is %s, it must be a code of ISO 4217 such as USD. Maybe %s"
            .formatted(type, attribute, Quoted.of(text), maybe(text)));
  }

  private static boolean isCode(String text) {
    if (text.length() != CODE) {
      return false;
    }
    try {
      return Currency.getInstance(text).getCurrencyCode().equals(text);
    } catch (IllegalArgumentException noneHasIt) {
      return false;
    }
  }

  private static String maybe(String text) {
    if (text.length() > NameTable.MAX_GUESSED) {
      return "it is a sign, or a name";
    }
    if (PENCE.contains(NameTable.key(text))) {
      return "GBP was meant, of which a penny is the hundredth part";
    }
    String wide = Normalizer.normalize(Unicode13.only(text, '?'), Normalizer.Form.NFKC);
    List<String> codes = codes(wide);
    // The letters alone: a code may stand with its sign, an amount or white space.
    String letters = NO_LETTERS.matcher(wide).replaceAll("").toUpperCase(Locale.ROOT);
    if (codes.isEmpty() && isCode(letters)) {
      codes = List.of(letters);
    }
    List<String> meant = CurrencyNames.codes(text);
    if (!meant.isEmpty() && !codes.contains(meant.get(0))) {
      return NameTable.meant(meant);
    }
    return codes.isEmpty() ? "it is a sign, or a name" : NameTable.meant(codes);
  }

  /** The codes among the words of a text, as in SEK kr. */
  private static List<String> codes(String text) {
    return NO_LETTERS.splitAsStream(text).filter(CurrencyText::isCode).distinct().toList();
  }
}
