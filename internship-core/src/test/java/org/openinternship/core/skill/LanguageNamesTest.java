package org.openinternship.core.skill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageNamesTest {

  @ParameterizedTest
  @CsvSource({
    "English, en",
    "ENGLISH (US), en",
    "deutsch, de",
    "Igbo, ig",
    "en-US, en-US",
    "pt_BR, pt-BR",
    "eng, en",
    "ckb, ckb",
    "Mandarin, zh",
    "Any, ",
    "All, ",
    "xx, ",
    "und, ",
    "ENG, en",
    "'English, German', ",
    "Elvish, ",
    "42, "
  })
  void tag_isThatOfANameOrACode(String text, String tag) {
    assertThat(LanguageNames.tag(text).orElse(null)).isEqualTo(tag);
  }
}
