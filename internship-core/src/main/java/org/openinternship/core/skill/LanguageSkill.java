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
   * Checks that the tag is well-formed and brings it into its usual form, so that {@code EN} and
   * {@code en} are equal. Whether there is such a language is not checked.
   *
   * @param language a BCP 47 tag in any case, with a language of two or three letters
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
   * one, as {@code pt-BR} is for a need of {@code pt}; not the other way round.
   *
   * @param need what is needed
   * @return true if the language fits
   */
  public boolean coversLanguageOf(LanguageSkill need) {
    Objects.requireNonNull(need, "LanguageSkill.need");
    int length = need.language.length();
    return language.startsWith(need.language)
        && (language.length() == length || language.charAt(length) == '-');
  }
}
