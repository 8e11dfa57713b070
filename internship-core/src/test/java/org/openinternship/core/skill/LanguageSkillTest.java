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
    "ZH-hant-tw, zh-TW",
    "zh-Hans-CN, zh-CN",
    "zh-Hans, zh-Hans",
    "zh-Hant-CN, zh-Hant-CN",
    "eng, en",
    "en-Latn, en",
    "en-UK, en-GB",
    "deu, de",
    "ger, de",
    "GER-at, de-AT",
    "fre, fr",
    "zho, zh",
    "chi-TW, zh-TW",
    "cmn-Hans-CN, zh-CN",
    "iw, he",
    "heb, he",
    "in, id",
    "mo, ro",
    "ru-Cyrl-RU, ru-RU",
    "sr-Cyrl, sr-Cyrl",
    "haw, haw",
    "sr-LATN, sr-Latn",
    "yue, yue",
    "es-419, es-419",
    "en_US, en-US",
    "pt\u2013BR, pt-BR",
    "pt\u2011BR, pt-BR",
    "fil, tl",
    "tgl, tl",
    "arb, ar",
    "pes, fa",
    "prs, fa-AF",
    "zsm, ms",
    "ekk, et",
    "lvs, lv",
    "hbs, sh",
    "scr, hr",
    "scc, sr",
    "nob, nb",
    "no-nyn, nn",
    "zh-yue, yue",
    "pa-Arab-PK, pa-PK",
    "pa-Guru, pa-Guru",
    "uz-Arab-AF, uz-AF",
    "uz-Cyrl-UZ, uz-Cyrl-UZ",
    "mn-Mong-CN, mn-CN",
    "zh-Hant-HK, zh-HK",
    "de-DD, de-DE"
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
    "en_US.UTF-8, Maybe 'en-US' was meant",
    "zh_TW_#Hant, Maybe 'zh-TW' was meant",
    "fran\u00e7ais, Maybe the code 'fr' was meant",
    "Francais, Maybe the code 'fr' was meant",
    "Chinese (Simplified), Maybe the code 'zh-Hans' was meant",
    "Mandarin, Maybe the code 'zh' was meant",
    "Flemish, Maybe the code 'nl-BE' was meant",
    "Klingonese, Maybe the name of a language was given",
    "e, Maybe the name of a language was given",
    "'', Maybe the name of a language was given",
    "und, Maybe the language is unknown or they are several",
    "x-private, Maybe the name of a language was given",
    "english (native), Maybe the code 'en' was meant for",
  })
  void language_mustBeATag(String tag, String advice) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> at(tag))
        .withMessageContainingAll("LanguageSkill: language", "'" + tag + "'", advice);
  }

  /** Whoever speaks a language by one of its codes speaks it by all. */
  @Test
  void everyCodeOfALanguage_isOne() {
    for (String code : Locale.getISOLanguages()) {
      String two = Locale.forLanguageTag(code).toLanguageTag();
      String three = Locale.forLanguageTag(code).getISO3Language();
      assertThat(at(three)).as(three).isEqualTo(at(two));
    }
  }

  /** Advice on the first wrong tag must not load the data of every language. */
  @Test
  void aWrongTagIsRefusedWithoutTheNamesOfThePlatform() {
    for (String name :
        new String[] {"Deutsch", "German", "\u65e5\u672c\u8a9e", "Farsi", "bengali"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> at(name))
          .withMessageContaining("the code '");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> at("a-".repeat(50_000)))
        .withMessageContaining("chars)");
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
    "zh-Hant-TW, zh-Hant, true",
    "zh-TW, zh-Hant, true",
    "zh-CN, zh-Hant, false",
    "zh-Hans-CN, zh-CN, true",
    "zh, zh-CN, false",
    "eng, en, true",
    "en, eng, true",
    "ger-AT, de, true",
    "sr-Latn-RS, sr-RS, true",
    "sr-RS, sr-Latn, false",
    "de-1996, de, true",
    "de-DE-1996, de-1996, true",
    "de-DE, de-1996, false",
    "en-US-u-ca-buddhist, en-US, true",
    "en-US, en-US-u-ca-buddhist, false",
    "nb, no, true",
    "nn, no, true",
    "no, nb, true",
    "nb, nn, false",
    "nn, nb, false",
    "no, nn, false",
    "sr, sh, true",
    "hr, hbs, true",
    "bs, sh, true",
    "sr-Cyrl, sh-Latn, false",
    "hr, sh-Latn, true",
    "sh, hr, false",
    "hr, sr, false",
    "fil, tl, true",
    "tl, fil, true",
    "cmn, zh, true",
    "zh, cmn, true",
    "yue, zh, false",
    "arz, ar, false",
    "arb, ar, true",
    "prs, fa, true",
    "fa, prs, false",
    "pa-PK, pa-Arab, true",
    "pa-PK, pa-Guru, false",
    "pa-PK, pa, true",
    "pa, pa-Guru, true",
    "pa-Arab, pa-Guru, false",
    "uz-AF, uz-Arab, true",
    "uz, uz-Latn, true",
    "az-IR, az-Arab, true",
    "az-IR, az-Latn, false",
    "mn-CN, mn-Mong, true",
    "mn, mn-Cyrl, true",
    "zh-HK, zh-Hant, true",
    "zh-SG, zh-Hans, true",
    "zh, zh-Hans, true",
    "zh, zh-Hant, false",
    "sr-RS, sr-Cyrl, true",
    "sr-ME, sr-Latn, true",
    "kk-CN, kk-Cyrl, false"
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
