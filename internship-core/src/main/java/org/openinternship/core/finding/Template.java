package org.openinternship.core.finding;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with named gaps, as in {@code "{kind} {id} is given more than once"}. */
record Template(String text, List<String> parameters) {
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

  static Template of(String text) {
    return new Template(
        text, GAP.matcher(text).results().map(gap -> gap.group(1)).distinct().toList());
  }

  String fill(Map<String, String> arguments) {
    return GAP.matcher(text)
        .replaceAll(gap -> Matcher.quoteReplacement(arguments.getOrDefault(gap.group(1), "")));
  }
}
