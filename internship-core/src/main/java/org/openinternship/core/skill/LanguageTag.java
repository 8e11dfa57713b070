package org.openinternship.core.skill;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openinternship.core.internal.Folding;
import org.openinternship.core.internal.Quoted;

/** A reader of BCP 47 tags that guesses which one was meant where one is wrong. */
final class LanguageTag {
  /** The longest tag, in chars. RFC 5646, section 4.4.1, expects 35 for what is in use. */
  static final int MAX_TAG = 100;

  private static final Set<String> NO_LANGUAGES = Set.of("mul", "zxx", "mis", "und");
  private static final Pattern PRIVATE = Pattern.compile("q[a-t][a-z]");
  private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

  /** The codes of two letters. */
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  /** A language and a country with a blank between. */
  private static final Pattern APART = Pattern.compile("([A-Za-z]{2,3}) ([A-Za-z]{2})");

  private LanguageTag() {}

  /** The one form of a tag, whose language has the one code and whose script is needed. */
  static String normalised(String tag) {
    String line = tag.length() > MAX_TAG ? "" : hyphens(Quoted.line(tag).strip());
    return read(line).orElseThrow(() -> new IllegalArgumentException(message(tag, line)));
  }

  /** The one form of a tag in free text, where a word of a few letters may be no tag. */
  static Optional<String> known(String text) {
    String line = text.length() > MAX_TAG ? "" : hyphens(text.strip());
    return TAG.matcher(line).matches()
        ? read(line).filter(tag -> isCode(TagParts.of(tag).language(), tag.equals(line)))
        : Optional.empty();
  }

  private static boolean isCode(String language, boolean asItIs) {
    return LANGUAGES.contains(language) || (asItIs && language.length() == 3);
  }

  private static Optional<String> read(String line) {
    Locale locale;
    try {
      locale = new Locale.Builder().setLanguageTag(line).build();
    } catch (IllformedLocaleException repeatsIt) {
      return Optional.empty();
    }
    int letters = locale.getLanguage().length();
    // Longer ones are well-formed but reserved: no language has one.
    return letters < 2 || letters > 3 || isNoLanguage(locale.getLanguage())
        ? Optional.empty()
        : Optional.of(usual(locale).toLanguageTag());
  }

  /** Codes of ISO 639-2 for several, none, an uncoded or an unknown one, and for private use. */
  private static boolean isNoLanguage(String code) {
    return NO_LANGUAGES.contains(code) || PRIVATE.matcher(code).matches();
  }

  /** Underscores stand between subtags as well (UTS 35, section 3.2), and any dash is a hyphen. */
  private static String hyphens(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    line.codePoints().map(LanguageTag::hyphen).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static int hyphen(int character) {
    return character == '_' || Folding.isHyphen(character) ? '-' : character;
  }

  private static Locale usual(Locale locale) {
    String code = Locale.forLanguageTag(locale.getLanguage()).toLanguageTag(); // he for iw
    String language = LanguageCodes.one(code);
    String region =
        locale.getCountry().isEmpty()
            ? LanguageCodes.region(code)
            : LanguageCodes.oneRegion(locale.getCountry());
    String script = locale.getScript();
    return new Locale.Builder()
        .setLocale(locale)
        .setLanguage(language)
        .setRegion(region)
        .setScript(LanguageScripts.goesWithoutSaying(script, language, region) ? "" : script)
        .build();
  }

  /**
   * Whether whoever speaks one speaks the other, which says the same or less: both are in their one
   * form.
   */
  static boolean covers(String own, String needed) {
    return own.equals(needed) || covered(own).contains(needed);
  }

  /**
   * The tags that whoever speaks this one speaks, itself among them: those that say the same or
   * less. At most 48, some of which nobody writes; in their one form as this one is. Extensions
   * count as a whole.
   */
  static List<String> covered(String own) {
    TagParts parts = TagParts.of(own);
    List<String> all = new ArrayList<>();
    for (String language : LanguageCodes.met(parts.language())) {
      for (String region : parts.maybe(parts.region())) {
        for (String script : parts.maybe(parts.writtenIn())) {
          for (String variants : parts.maybe(parts.variants())) {
            for (String extensions : parts.maybe(parts.extensions())) {
              all.add(new TagParts(language, script, region, variants, extensions).tag());
            }
          }
        }
      }
    }
    return all;
  }

  private static String message(String tag, String line) {
    return "LanguageSkill: language is %s, it must be a BCP 47 tag such as en or pt-BR. Maybe %s"
        .formatted(Quoted.of(tag), advice(tag, line));
  }

  private static String advice(String tag, String line) {
    String code = TagParts.of(line.toLowerCase(Locale.ROOT)).language();
    if (isNoLanguage(code)) {
      return "the language is unknown or they are several: then name each that is meant";
    }
    return LanguageNames.code(line)
        .map(meant -> "the code '%s' was meant for %s".formatted(meant, Quoted.of(line)))
        .or(() -> otherwise(tag, line).map(meant -> Quoted.of(meant) + " was meant"))
        .orElse("the name of a language was given, not its code of two or three letters");
  }

  /**
   * The tag in a text that has something invisible, is wide, has a blank or something behind it.
   */
  private static Optional<String> otherwise(String tag, String line) {
    Matcher apart = APART.matcher(line);
    if (apart.matches() && REGIONS.contains(apart.group(2).toUpperCase(Locale.ROOT))) {
      return read(apart.group(1) + "-" + apart.group(2));
    }
    String plain = line.isEmpty() ? "" : Folding.of(tag);
    return read(plain).or(() -> beginning(line));
  }

  /** The tag before what else is there, as in en-US.UTF-8 or de (native). */
  private static Optional<String> beginning(String line) {
    int end = 0;
    while (end < line.length() && isOfTag(line.charAt(end))) {
      end++;
    }
    String rest = line.substring(end);
    if (!rest.startsWith(".")
        && !rest.startsWith("@")
        && !rest.startsWith("#")
        && !rest.startsWith(";")
        && !rest.startsWith(" (")) {
      return Optional.empty();
    }
    while (end > 0 && line.charAt(end - 1) == '-') {
      end--;
    }
    return read(line.substring(0, end));
  }

  private static boolean isOfTag(char character) {
    return character == '-'
        || (character >= '0' && character <= '9')
        || (character >= 'A' && character <= 'Z')
        || (character >= 'a' && character <= 'z');
  }
}
