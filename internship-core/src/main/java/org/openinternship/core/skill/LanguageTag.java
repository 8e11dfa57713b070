package org.openinternship.core.skill;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** A reader of BCP 47 tags that guesses which one was meant where one is wrong. */
final class LanguageTag {

  private LanguageTag() {}

  static String normalised(String tag) {
    Locale locale;
    try {
      locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(message(tag), e);
    }
    int letters = locale.getLanguage().length();
    // Longer ones are well-formed but reserved: no language has one.
    if (letters < 2 || letters > 3) {
      throw new IllegalArgumentException(message(tag));
    }
    return locale.toLanguageTag();
  }

  private static String message(String tag) {
    return "LanguageSkill: language is '%s', it must be a BCP 47 tag such as en or pt-BR. Maybe %s"
        .formatted(tag, advice(tag));
  }

  private static String advice(String tag) {
    if (tag.indexOf('_') > 0) {
      return "'%s' was meant".formatted(tag.replace('_', '-'));
    }
    String name = tag.strip();
    return Arrays.stream(Locale.getISOLanguages())
        .sorted()
        .filter(code -> isNameOf(name, Locale.forLanguageTag(code)))
        .findFirst()
        .map(code -> "the code '%s' was meant for '%s'".formatted(code, name))
        .orElse("the name of a language was given, not its code of two or three letters");
  }

  private static boolean isNameOf(String name, Locale language) {
    return name.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))
        || name.equalsIgnoreCase(language.getDisplayLanguage(language));
  }
}
