package org.openinternship.core.skill;

import java.util.List;

/**
 * The parts of a tag in its one form. They are found without a {@link java.util.Locale}, which
 * takes many times as long to make.
 *
 * @param language the language
 * @param script the script; empty if it is not said
 * @param region the region; empty if it is not said
 * @param variants the variants with hyphens between; empty if there are none
 * @param extensions the extensions and what is for private use, from the first single letter on;
 *     empty if there are none
 */
record TagParts(String language, String script, String region, String variants, String extensions) {
  private static final int SCRIPT = 4;

  static TagParts of(String tag) {
    int end = end(tag, 0);
    String language = tag.substring(0, end);
    String script = "";
    String region = "";
    String next = next(tag, end);
    if (next.length() == SCRIPT && !isDigit(next.charAt(0))) { // a variant of four has a digit
      script = next;
      end = end(tag, end + 1);
      next = next(tag, end);
    }
    if (next.length() == 2 || (next.length() == 3 && isDigit(next.charAt(0)))) {
      region = next;
      end = end(tag, end + 1);
    }
    int from = end;
    while (next(tag, end).length() > 1) {
      end = end(tag, end + 1);
    }
    String variants = from == end ? "" : tag.substring(from + 1, end);
    String extensions = end == tag.length() ? "" : tag.substring(end + 1);
    return new TagParts(language, script, region, variants, extensions);
  }

  /** The part that follows the hyphen at a place; empty at the end. */
  private static String next(String tag, int hyphen) {
    return hyphen == tag.length() ? "" : tag.substring(hyphen + 1, end(tag, hyphen + 1));
  }

  private static int end(String tag, int from) {
    int hyphen = tag.indexOf('-', from);
    return hyphen < 0 ? tag.length() : hyphen;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  /** The script, be it said or go without saying; empty where there are several. */
  String writtenIn() {
    return script.isEmpty() ? LanguageScripts.implied(language, region) : script;
  }

  /** A part, said or left out. */
  List<String> maybe(String part) {
    return part.isEmpty() ? List.of("") : List.of("", part);
  }

  String tag() {
    StringBuilder tag = new StringBuilder(language);
    for (String part : List.of(script, region, variants, extensions)) {
      if (!part.isEmpty()) {
        tag.append('-').append(part);
      }
    }
    return tag.toString();
  }
}
