package org.openinternship.core.skill;

import java.util.Locale;
import java.util.Objects;

/**
 * A language at a level: what an intern masters, or the minimum a project needs.
 *
 * @param language a BCP 47 tag in its usual form, such as {@code en}, {@code pt-BR} or {@code
 *     zh-Hant}
 * @param level the level
 */
public record LanguageSkill(String language, CefrLevel level) {

  /**
   * Checks that the tag is well-formed and brings it into its one form, so that {@code EN}, {@code
   * eng} and {@code en-Latn} are {@code en}, {@code ger} and {@code deu} are {@code de}, {@code
   * pt_BR} is {@code pt-BR} and {@code zh-Hans-CN} is {@code zh-CN}: the two letters of ISO 639-1
   * where there are some, hyphens for underscores and dashes, and no script that goes without
   * saying. A code for several languages of which people mean one is that one, as {@code cmn} and
   * {@code zh}. Whether there is such a language is not checked, but for the codes that stand for
   * none: {@code und}, {@code mis}, {@code mul}, {@code zxx} and those for private use.
   *
   * @param language a BCP 47 tag in any case, with a language of two or three letters, at most 100
   *     chars
   * @param level the level
   * @throws IllegalArgumentException if the tag is not well-formed or names no language
   */
  public LanguageSkill {
    Objects.requireNonNull(language, "LanguageSkill.language");
    Objects.requireNonNull(level, "LanguageSkill.level");
    language = LanguageTag.normalised(language);
  }

  /**
   * Makes one from a locale, of which the whole tag counts, the country too.
   *
   * @param language a locale with a language
   * @param level the level
   * @return the language at that level
   * @throws IllegalArgumentException if the locale has no language
   */
  public static LanguageSkill of(Locale language, CefrLevel level) {
    Objects.requireNonNull(language, "LanguageSkill.language");
    return new LanguageSkill(language.toLanguageTag(), level);
  }

  /**
   * Says whether this is in the language of a need, at whatever level: the same tag, or a narrower
   * one, as {@code pt-BR} is for a need of {@code pt} and {@code zh-TW} for one of {@code zh-Hant};
   * not the other way round. Where a tag names no script, it is the one that is likely for its
   * language and region: {@code pa-PK} is for a need of {@code pa-Arab}. A need of Norwegian
   * ({@code no}), Serbo-Croatian ({@code sh}) or Akan is met by each language that it stands for,
   * and {@code no} without more meets one of {@code nb}.
   *
   * @param need what is needed
   * @return true if the language fits
   */
  public boolean coversLanguageOf(LanguageSkill need) {
    Objects.requireNonNull(need, "LanguageSkill.need");
    return LanguageTag.covers(language, need.language);
  }
}
