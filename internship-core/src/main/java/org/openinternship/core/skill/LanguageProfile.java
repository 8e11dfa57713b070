package org.openinternship.core.skill;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The languages of somebody, ready to be asked for: for each language that may be needed the
 * highest level at which they speak it or a narrower one, as {@link LanguageSkill#coversLanguageOf}
 * says. Made in time in proportion to the languages; to ask takes the same time however many they
 * are. Immutable.
 */
public final class LanguageProfile {
  private static final LanguageProfile NONE = new LanguageProfile();

  /** The level by every tag that is spoken with one of the languages. */
  private final Map<String, CefrLevel> levels = new HashMap<>();

  private LanguageProfile() {}

  /**
   * Makes the profile of somebody with some languages.
   *
   * @param languages the languages
   * @return the profile
   */
  public static LanguageProfile of(Collection<LanguageSkill> languages) {
    Objects.requireNonNull(languages, "LanguageProfile.languages");
    if (languages.isEmpty()) {
      return NONE;
    }
    LanguageProfile profile = new LanguageProfile();
    for (LanguageSkill language : languages) {
      for (String covered : LanguageTag.covered(language.language())) {
        profile.levels.merge(covered, language.level(), LanguageProfile::higher);
      }
    }
    return profile;
  }

  private static CefrLevel higher(CefrLevel one, CefrLevel other) {
    return one.atLeast(other) ? one : other;
  }

  /**
   * Returns how well they speak a language.
   *
   * @param need the language that is needed, at whatever level
   * @return the highest level; empty if they do not speak it
   */
  public Optional<CefrLevel> levelOf(LanguageSkill need) {
    Objects.requireNonNull(need, "LanguageProfile.need");
    return Optional.ofNullable(levels.get(need.language()));
  }

  /**
   * Says whether they speak a language at its level.
   *
   * @param need the language with the level that is needed
   * @return true if one of theirs meets it
   */
  public boolean meets(LanguageSkill need) {
    Objects.requireNonNull(need, "LanguageProfile.need");
    CefrLevel level = levels.get(need.language());
    return level != null && level.atLeast(need.level());
  }
}
