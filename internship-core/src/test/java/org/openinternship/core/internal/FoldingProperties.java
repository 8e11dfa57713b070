package org.openinternship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Folding, over all code points: idempotent, blind to case, compatibility and what is not seen. */
class FoldingProperties {
  private static String text(int character) {
    return Character.toString(character);
  }

  @Example
  void everyCodePoint_foldsOnce_andInAllItsCases() {
    for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
      if (!Unicode13.has(character)) {
        continue; // a release of Java may know it
      }
      String text = text(character);
      String folded = Folding.of(text);
      String in = "x" + text + "y";
      String foldedIn = Folding.of(in);
      if (!Folding.of(folded).equals(folded)
          || !Folding.of(foldedIn).equals(foldedIn)
          || !foldsTo(text(Character.toUpperCase(character)), folded)
          || !foldsTo(text(Character.toLowerCase(character)), folded)
          || !foldsTo(text(Character.toTitleCase(character)), folded)
          || !foldsTo(text.toUpperCase(Locale.ROOT), folded)
          || !Folding.of(Normalizer.normalize(text, Normalizer.Form.NFC)).equals(folded)
          || !Folding.of(Normalizer.normalize(text, Normalizer.Form.NFD)).equals(folded)
          || (!isSpacing(text)
              && !Folding.of(Normalizer.normalize(text, Normalizer.Form.NFKD)).equals(folded))) {
        assertThat(folded).as("the folding of %s", Characters.describe(character)).isNull();
      }
      if (isName(text) && !Texts.name("T", "a", folded).equals(folded)) {
        assertThat(folded).as("the name of %s", Characters.describe(character)).isNull();
      }
      if (isName(in) && !Texts.name("T", "a", foldedIn).equals(foldedIn)) {
        assertThat(foldedIn).as("the name with %s", Characters.describe(character)).isNull();
      }
      if (folded
          .codePoints()
          .anyMatch(
              it -> Character.getType(it) == Character.FORMAT && Characters.isInvisible(it))) {
        assertThat(folded).as("what is left of %s", Characters.describe(character)).isEmpty();
      }
    }
  }

  /** Later releases have a capital of later years for two small letters of Unicode 13. */
  private static boolean foldsTo(String text, String folded) {
    return !Unicode13.only(text, '?').equals(text) || Folding.of(text).equals(folded);
  }

  /** An accent with a space before it in NFKD, where it stands by itself. */
  private static boolean isSpacing(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    boolean spacing = apart.length() > 1 && apart.startsWith(" ");
    assertThat(Folding.isSpacingMark(text.charAt(0))).isEqualTo(spacing);
    return spacing;
  }

  private static boolean isName(String text) {
    try {
      Texts.name("T", "a", text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Example
  void foldingOfAName_hasTheBoundOfANameToo() {
    String long18 = "\ufdfa".repeat(27);
    assertThat(Folding.of(Texts.name("T", "a", long18))).hasSizeLessThanOrEqualTo(Texts.MAX_NAME);
    assertThat(isName("\ufdfa".repeat(28))).isFalse();
  }

  @Property(tries = 2000)
  void folding_isIdempotent(@ForAll @Size(max = 12) List<@IntRange(max = 0x2FFFF) Integer> points) {
    StringBuilder text = new StringBuilder();
    points.forEach(text::appendCodePoint);
    String folded = Folding.of(text.toString());
    assertThat(Folding.of(folded)).isEqualTo(folded);
  }

  @Example
  void whatPeopleTakeForOne_isOne() {
    for (String dash :
        List.of(
            "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "\uff0d", "\ufe63",
            "\u2043", "\u02d7", "\u2796")) {
      assertThat(Folding.of("front" + dash + "end")).isEqualTo("front-end");
    }
    assertThat(Folding.of("l\u2019analyse")).isEqualTo("l'analyse");
    for (String apostrophe :
        List.of(
            "\u2019", "\u2018", "\u02bc", "\u02bb", "\u00b4", "`", "\u1fef", "\u1ffd", "\uff07",
            "\uff40")) {
      assertThat(Folding.of("O" + apostrophe + "Brien")).isEqualTo("o'brien");
    }
    assertThat(Folding.of("\u00a0STRASSE\u2003\u3000Bau "))
        .isEqualTo(Folding.of("stra\u00dfe bau"));
    assertThat(Folding.of("\u0130STANBUL"))
        .isEqualTo("istanbul")
        .isEqualTo(Folding.of("i\u0307stanbul"));
    assertThat(Folding.of("\u039f\u03b4\u03cc\u03c2"))
        .isEqualTo(Folding.of("\u039f\u0394\u038c\u03a3"));
    assertThat(Folding.of("S\u00adQ\u200bL")).isEqualTo("sql");
    assertThat(List.of("C", "C++", "C#", ".NET", "NET", "C-").stream().map(Folding::of))
        .doesNotHaveDuplicates();
  }
}
