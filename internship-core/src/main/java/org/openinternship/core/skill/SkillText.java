package org.openinternship.core.skill;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openinternship.core.internal.Texts;

/** The cleaning of names of skills; symbols are never touched, so C, C++ and C# stay apart. */
final class SkillText {

  /** Separators and control characters of all scripts, tabs and line ends among them. */
  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{Cc}]+");

  private static final Pattern OUTER_SPACES =
      Pattern.compile("\\A[\\p{Z}\\p{Cc}]+|[\\p{Z}\\p{Cc}]+\\z");

  private SkillText() {}

  static String trimmed(String type, String name) {
    Objects.requireNonNull(name, () -> type + ".name");
    String trimmed = OUTER_SPACES.matcher(name).replaceAll("");
    Texts.check(type, "name", trimmed, "an empty line of a list became a skill");
    return trimmed;
  }

  static String normalised(String name) {
    String text =
        Normalizer.normalize(
            Objects.requireNonNull(name, "SkillTaxonomy.name"), Normalizer.Form.NFKC);
    // Down, up and down again folds what has no simple pair, such as sharp s and final sigma.
    text = text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return SPACES.matcher(trimmed("SkillTaxonomy", text)).replaceAll(" ");
  }
}
