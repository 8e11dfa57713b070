package org.openinternship.core.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The profile gives what a search through all languages would, told by the platform's locales. */
class LanguageProfileProperties {
  private static boolean says(String needed, String own) {
    return needed.isEmpty() || needed.equals(own);
  }

  private static String script(Locale locale) {
    return locale.getScript().isEmpty()
        ? LanguageScripts.implied(locale.getLanguage(), locale.getCountry())
        : locale.getScript();
  }

  private static String extensions(Locale locale) {
    return locale.toLanguageTag().substring(locale.stripExtensions().toLanguageTag().length());
  }

  /** The same or narrower, part by part. */
  private static boolean covers(LanguageSkill own, LanguageSkill needed) {
    Locale mine = Locale.forLanguageTag(own.language());
    Locale need = Locale.forLanguageTag(needed.language());
    return mine.getLanguage().equals(need.getLanguage())
        && says(need.getScript(), script(mine))
        && says(need.getCountry(), mine.getCountry())
        && says(need.getVariant(), mine.getVariant())
        && says(extensions(need), extensions(mine));
  }

  @Provide
  Arbitrary<LanguageSkill> languages() {
    return Combinators.combine(
            Arbitraries.of("zh", "sr", "de", "en", "fil", "iw"),
            Arbitraries.of("", "", "-Hant", "-Hans", "-Latn", "-Cyrl"),
            Arbitraries.of("", "", "-TW", "-CN", "-RS", "-419"),
            Arbitraries.of("", "", "", "-1996", "-fonipa", "-1901-fonipa"),
            Arbitraries.of("", "", "", "-u-ca-buddhist", "-x-own", "-u-ca-buddhist-x-own"),
            Arbitraries.of(CefrLevel.values()))
        .as(
            (language, script, region, variant, extension, level) ->
                new LanguageSkill(language + script + region + variant + extension, level));
  }

  @Property
  void levelOf_isTheHighestOfThoseThatCoverTheNeed(
      @ForAll List<@From("languages") LanguageSkill> spoken,
      @ForAll("languages") LanguageSkill need) {
    Optional<CefrLevel> byDefinition =
        spoken.stream()
            .filter(own -> covers(own, need))
            .map(LanguageSkill::level)
            .max(CefrLevel::compareTo);
    LanguageProfile profile = LanguageProfile.of(spoken);
    assertThat(profile.levelOf(need)).isEqualTo(byDefinition);
    assertThat(profile.meets(need))
        .isEqualTo(byDefinition.filter(level -> level.atLeast(need.level())).isPresent());
    for (LanguageSkill own : spoken) {
      assertThat(own.coversLanguageOf(need))
          .as("%s for %s", own, need)
          .isEqualTo(covers(own, need));
    }
  }
}
