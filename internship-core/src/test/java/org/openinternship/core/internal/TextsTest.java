package org.openinternship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a key, a name and a free text, and what is said of what is none. */
class TextsTest {
  private static void refused(ThrowingCallable making, String message) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
  }

  @Test
  void key_hasNothingThatIsNotSeen_andTheCharacterIsNamed() {
    String[][] keys = {
      {"\u00a0", "NO-BREAK SPACE (U+00A0) at its ends", "'a\\u00A0'"},
      {"\u200b", "ZERO WIDTH SPACE (U+200B)", "'a\\u200B'"},
      {"\u00ad", "SOFT HYPHEN (U+00AD)", "'a\\u00AD'"},
      {"\u202e", "RIGHT-TO-LEFT OVERRIDE (U+202E)", "'a\\u202E'"},
      {"\u0000", "NULL (U+0000)", "'a\\u0000'"},
      {"\u200d", "ZERO WIDTH JOINER (U+200D)", "'a\\u200D'"},
      {"\ufeff", "ZERO WIDTH NO-BREAK SPACE (U+FEFF)", "'a\\uFEFF'"},
      {"\u3164", "HANGUL FILLER (U+3164)", "'a\\u3164'"},
      {"\ufffd", "REPLACEMENT CHARACTER (U+FFFD)", "'a\\uFFFD'"},
      {"\ud800", "half of a character (U+D800)", "'a\\uD800'"},
      {"\u2800b", "BRAILLE PATTERN BLANK (U+2800)", "'a\\u2800b'"},
      {"\tb", "CHARACTER TABULATION (U+0009)", "'a\\u0009b'"},
      {"\u2003b", "EM SPACE (U+2003)", "'a\\u2003b'"},
    };
    for (String[] key : keys) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Texts.key("InternId", "value", "a" + key[0]))
          .withMessageStartingWith(
              "InternId: value " + key[2] + " has " + key[1] + ", it must have none. Maybe ");
    }
  }

  @Test
  void key_isKept_orRefusedForItsEndsItsFormAndItsLength() {
    for (String key : List.of("a", "a b", "Jos\u00e9", "\u0e01\u0e34", "\ud83d\ude00", "a\u0600")) {
      assertThat(Texts.key("T", "a", key)).isSameAs(key);
    }
    refused(
        () -> Texts.key("T", "a", "x "),
        "T: a 'x ' has white space at its ends, it must have none. Maybe strip it first");
    refused(
        () -> Texts.key("T", "a", "e\u0301"),
        "T: a 'e\u0301' has letters and accents apart, it must have none. Maybe normalise it to the"
            + " Unicode form NFC first");
    refused(
        () -> Texts.key("T", "a", "x".repeat(256)),
        "T: a has 256 chars, it must have at most 255. Maybe several were joined to one");
    refused(
        () -> Texts.key("T", "a", "\u00a0"),
        "T: a is blank. Maybe a column of the source is empty");
    assertThat(Texts.key("T", "a", "x".repeat(255))).hasSize(255);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u2007\u202f", "\u200b", "\t\n", "\u2800", "\u3164"})
  void nothingToBeSeen_isBlank(String text) {
    refused(() -> Texts.name("T", "a", text), "T: a is blank. Maybe an empty line of a form");
    refused(() -> Texts.text("T", "a", text), "T: a is blank. Maybe an empty line of a form");
    refused(
        () -> Texts.text("T", "a", Optional.of(text)),
        "T: a is blank. Maybe there is none: then leave it out");
    refused(
        () -> Texts.names("T", "names", List.of("x", text)),
        "T: one of names is blank. Maybe a list has an empty line");
  }

  @Test
  void name_isBroughtIntoOneForm() {
    String[][] names = {
      {"\u00a0SQL\u202f", "SQL"},
      {"a\u00a0\u2003b", "a b"},
      {"a \t\n b", "a b"},
      {"e\u0301", "\u00e9"},
      {"\u212bngstr\u00f6m", "\u00c5ngstr\u00f6m"},
      {"C++", "C++"},
    };
    for (String[] name : names) {
      assertThat(Texts.name("T", "a", name[0])).isEqualTo(name[1]);
      assertThat(Texts.name("T", "a", name[1])).isEqualTo(name[1]);
    }
  }

  /** Persian, Malayalam, a family, a heart in red, the flag of Scotland, a variant of a kanji. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0628\u0631\u0646\u0627\u0645\u0647\u200c\u0646\u0648\u06cc\u0633\u06cc",
        "\u0d28\u0d4d\u200d",
        "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67",
        "\u2764\ufe0f\u200d\ud83d\udd25",
        "1\ufe0f\u20e3",
        "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f",
        "\u8fbb\udb40\udd00"
      })
  void name_keepsWhatRealTextNeeds_andAKeyDoesNot(String text) {
    assertThat(Texts.name("T", "a", text)).isEqualTo(text);
    assertThatIllegalArgumentException().isThrownBy(() -> Texts.key("T", "a", text));
  }

  @Test
  void name_namesWhatIsNotSeen_andRepeatsNothingElse() {
    refused(
        () -> Texts.name("Skill", "name", "SQL\u200b"),
        "Skill: name has ZERO WIDTH SPACE (U+200B), it must have no such character. Maybe it was"
            + " copied from a web page or a document");
    refused(
        () -> Texts.name("T", "a", "x\ufffd"),
        "T: a has REPLACEMENT CHARACTER (U+FFFD), it must have no such character. Maybe a file was"
            + " read in another encoding than it was written in");
    for (String hidden : List.of("a\u200db", "a\u200cb", "a\ufe0f", "\u202ea", "a\u2066b")) {
      assertThatIllegalArgumentException().isThrownBy(() -> Texts.name("T", "a", hidden));
    }
  }

  @Test
  void name_hasABoundBeforeAndAfter() {
    refused(
        () -> Texts.name("T", "a", "a" + " ".repeat(100_000) + "b"),
        "T: a has 100002 chars, it must have at most 500. Maybe several were joined to one");
    // A letter that becomes three of them: what is written must be readable again.
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.name("T", "a", "\u0958".repeat(300)))
        .withMessageContaining("T: a has 600 chars in the Unicode form NFC, it must have at most");
    // A blessing in one sign: who wrote 28 of them must not hear of 504 without a word why.
    refused(
        () -> Texts.name("T", "a", "\ufdfa".repeat(28)),
        "T: a has 504 chars once it is folded for comparing, it must have at most 500. Maybe it has"
            + " signs that stand for many letters: then write the letters");
  }

  @Test
  void freeText_isKept_withLinesAndTabs() {
    String text = " one\n\ttwo \u202bthree\u202c\u00ad e\u0301\r\n";
    assertThat(Texts.text("T", "a", text)).isSameAs(text);
    refused(
        () -> Texts.text("T", "a", "a\u0000"),
        "T: a has NULL (U+0000), it must have no such character. Maybe it was copied from a web"
            + " page or a document");
    assertThatIllegalArgumentException().isThrownBy(() -> Texts.text("T", "a", "a\ud83d"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.text("T", "a", "a".repeat(100_001)))
        .withMessageContaining("100000");
  }

  @Test
  void namesOfAMap_areBroughtIntoTheirForm_inOrder() {
    Map<String, Integer> written = new LinkedHashMap<>();
    written.put(" z ", 1);
    written.put("a", 2);
    assertThat(Texts.byName("T", "a", written))
        .containsExactly(Map.entry("z", 1), Map.entry("a", 2));
    written.put("z", 3);
    refused(
        () -> Texts.byName("T", "a", written),
        "T: a has one name twice, in two ways of writing it");
  }

  @Test
  void nulls_areRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> Texts.key("T", "a", null)).withMessage("T.a");
    assertThatNullPointerException()
        .isThrownBy(() -> Texts.names("T", "a", Arrays.asList("x", null)))
        .withMessageContaining("T.a");
  }

  @Test
  void quoted_isShort_onOneLine_andShowsWhatIsNotSeen() {
    assertThat(Quoted.of("SQL\u200b\n\u202e\ud800")).isEqualTo("'SQL\\u200B\\u000A\\u202E\\uD800'");
    assertThat(Quoted.of("a".repeat(61))).isEqualTo("'" + "a".repeat(60) + "... (61 chars)'");
    assertThat(Quoted.of("a".repeat(59) + "\ud83d\ude00"))
        .isEqualTo("'" + "a".repeat(59) + "... (61 chars)'");
    assertThat(Quoted.line("a\tb\u00a0c\u0007")).isEqualTo("a b c\\u0007");
  }
}
