package org.openinternship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.id.InternId;
import org.openinternship.core.skill.Field;

/** Every release of Java takes every character alike. */
class Unicode13Test {
  /** JDK 17 is of Unicode 13. */
  private static final int OF_UNICODE_13 = 17;

  @Test
  void table_isThatOfUnicode13() {
    for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
      boolean known = Character.isDefined(character) || Unicode13.isPictograph(character);
      if (Runtime.version().feature() <= OF_UNICODE_13 || !known) { // later ones know more
        if (Unicode13.has(character) != known) {
          assertThat(Unicode13.has(character)).as(Integer.toHexString(character)).isEqualTo(known);
        }
      }
    }
  }

  /**
   * What becomes of each character, between letters and before an accent: as it is folded, as a
   * name and a key, and as messages tell of it. Who changes a rule on purpose writes the new number
   * here, which is to be the same on JDK 17 and on the newest.
   */
  @Test
  void everyCharacter_isTakenAlikeOnEveryJdk() throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int character = 0; character <= Character.MAX_CODE_POINT; character = next(character)) {
      String text = Character.toString(character);
      String within = "a\u0327" + text + "\u0301\ufe0f Z";
      String told =
          String.join(
              "\n",
              Folding.of(text),
              Folding.of(within),
              taken(text),
              taken(within),
              Quoted.of(within),
              character < 0x2000 ? NameTable.key(within) : "");
      digest.update(told.getBytes(StandardCharsets.UTF_16));
    }
    assertThat(String.format("%064x", new BigInteger(1, digest.digest())))
        .isEqualTo("0fb2f80f91e64759e664eb74b9e29428beba45cfad79d5f1432f0d34a6255705");
  }

  /** Large scripts of letters of one kind, empty planes and the like are looked at in steps. */
  private static int next(int character) {
    boolean ideograph = character >= 0x3400 && character < 0x9F00;
    boolean syllable = character >= 0xAC00 && character < 0xD700;
    if (ideograph || syllable || character >= 0x20000) {
      return character + 0x25;
    }
    return character + (character >= 0x10000 ? 3 : 1);
  }

  private static String taken(String text) {
    StringBuilder taken = new StringBuilder();
    try {
      taken.append(Texts.name("T", "a", text));
    } catch (IllegalArgumentException refused) {
      taken.append(refused.getMessage());
    }
    try {
      taken.append(Texts.key("T", "a", text));
    } catch (IllegalArgumentException refused) {
      taken.append(refused.getMessage());
    }
    return taken.toString();
  }

  /** A letter with a small one, an accent, a sign for another, a Han character of later years. */
  @ParameterizedTest
  @ValueSource(strings = {"\ua7c0", "\u1c89", "\u0897", "\ua7f2", "\ud888\udf50", "\u20c0"})
  void whatALaterJavaKnows_isNoPartOfAName_andStaysInAFolding(String later) {
    String number = "%04X".formatted(later.codePointAt(0));
    for (String text : List.of(later, "x" + later + "y", "a\u0301" + later)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Field.of(text))
          .withMessage(
              "Field: name has a character that is not of Unicode 13 (U+%s), it must have no such character. Maybe it is of later years: then write what every machine knows",
              number);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> InternId.of(text))
          .withMessageContaining("a character that is not of Unicode 13 (U+" + number + ")");
    }
    assertThat(Folding.of("A " + later + "\u0301 E\u0301"))
        .isEqualTo("a " + later + "\u0301 \u00e9");
  }

  @Test
  void pictographs_areTaken_howeverNew() {
    String melting = "\ud83e\udee0";
    assertThat(Texts.name("T", "a", melting)).isEqualTo(melting);
    assertThat(Texts.key("T", "a", "x" + melting)).isEqualTo("x" + melting);
    String twoHands = "\ud83e\udef1\ud83c\udffb\u200d\ud83e\udef2\ud83c\udfff";
    assertThat(Texts.name("T", "a", twoHands)).isEqualTo(twoHands);
    assertThat(Folding.of("A" + twoHands)).isEqualTo("a" + Folding.of(twoHands));
  }

  @Test
  void only_putsAnotherCharacterForWhatIsLater() {
    assertThat(Unicode13.only("a\u1c89b\ud888\udf50", '?')).isEqualTo("a?b?");
    assertThat(Unicode13.only("plain \ud83e\udee0", '?')).isEqualTo("plain \ud83e\udee0");
  }
}
