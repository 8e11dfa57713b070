package org.openinternship.core.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageSkillTest {

  private static LanguageSkill at(String language) {
    return new LanguageSkill(language, CefrLevel.B2);
  }

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN, en",
    "' pt-br ', pt-BR",
    "ZH-hant-tw, zh-Hant-TW",
    "sr-LATN, sr-Latn",
    "yue, yue",
    "es-419, es-419"
  })
  void language_takesItsUsualForm(String tag, String usual) {
    assertThat(at(tag).language()).isEqualTo(usual);
    assertThat(at(usual)).isEqualTo(at(tag));
  }

  @Test
  void language_keepsItsFormForEveryLocale() {
    for (Locale locale : Locale.getAvailableLocales()) {
      if (!locale.getLanguage().isEmpty()) {
        LanguageSkill skill = LanguageSkill.of(locale, CefrLevel.C2);
        assertThat(new LanguageSkill(skill.language(), CefrLevel.C2)).isEqualTo(skill);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "english, Maybe the code 'en' was meant for 'english'",
    "Deutsch, Maybe the code 'de' was meant for 'Deutsch'",
    "en_US, Maybe 'en-US' was meant",
    "Klingonese, Maybe the name of a language was given",
    "e, Maybe the name of a language was given",
    "'', Maybe the name of a language was given",
    "und, Maybe the name of a language was given",
    "x-private, Maybe the name of a language was given",
    "english (native), Maybe the name of a language was given",
  })
  void language_mustBeATag(String tag, String advice) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> at(tag))
        .withMessageContainingAll("LanguageSkill: language", "'" + tag + "'", advice);
  }

  @Test
  void of_refusesALocaleWithoutLanguage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LanguageSkill.of(Locale.ROOT, CefrLevel.A1));
  }

  @Test
  void nullsAreRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> at(null)).withMessageContaining("language");
    assertThatNullPointerException()
        .isThrownBy(() -> new LanguageSkill("en", null))
        .withMessageContaining("level");
  }

  @ParameterizedTest
  @CsvSource({
    "pt-BR, pt, true",
    "pt, pt, true",
    "pt, pt-BR, false",
    "pt-PT, pt-BR, false",
    "fil, fi, false",
    "zh-Hant-TW, zh-Hant, true"
  })
  void coversLanguageOf_takesNarrowerForBroader(String own, String needed, boolean covers) {
    assertThat(at(own).coversLanguageOf(at(needed))).isEqualTo(covers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A1", "A2", "B1", "B2", "C1", "C2"})
  void atLeast_followsTheOrderOfTheFramework(String level) {
    for (CefrLevel wanted : CefrLevel.values()) {
      assertThat(CefrLevel.valueOf(level).atLeast(wanted))
          .isEqualTo(level.compareTo(wanted.name()) >= 0);
    }
  }
}
