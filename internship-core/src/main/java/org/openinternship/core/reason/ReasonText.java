package org.openinternship.core.reason;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with gaps for arguments, written as text:
 *
 * <ul>
 *   <li>{@code {intern}} is the argument of that name.
 *   <li>{@code {due:date}} is an argument of a kind, so that each language can write it its own
 *       way: {@code number}, {@code date}, {@code instant}, {@code duration} or {@code period} (two
 *       dates with a slash between). A name that begins with a capital, as in {@code
 *       {phase:PhaseKind}}, is an enum or another set of words, which a language may have its own
 *       words for. The kind is stated once in the English text of the code.
 *   <li>{@code {mentors|# mentor|# mentors}} is the plural form that goes with a number, with the
 *       number for each {@code #}. There is a form for each category of the language's {@link
 *       PluralRule}, in its order: in English for 1 and for all else. The argument must be a
 *       number. A form need not show it, as in {@code {min} {min|is|are} needed}.
 * </ul>
 *
 * <p>The characters {@code {}|} have no other use, nor has {@code #} inside of a gap. Immutable.
 */
public final class ReasonText {
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)(?::(\\w+))?((?:\\|[^{}|]*)*)}");

  private final String text;
  private final Map<String, ArgumentKind> kinds;
  private final PluralRule plurals;

  private ReasonText(String text, PluralRule plurals) {
    this.text = Objects.requireNonNull(text, "ReasonText.text");
    this.plurals = plurals;
    Map<String, ArgumentKind> found = new LinkedHashMap<>();
    for (MatchResult gap : GAP.matcher(text).results().toList()) {
      found.merge(gap.group(1), kind(gap), this::only);
    }
    this.kinds = found;
    if (GAP.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
      throw new IllegalArgumentException(
          "ReasonText: '" + text + "' has a brace without its other half, or a gap without a name");
    }
  }

  /**
   * Reads a sentence in English, or in another language with the same two plural forms.
   *
   * @param text the sentence
   * @return the text
   * @throws IllegalArgumentException if a brace is not closed, a gap has the wrong number of plural
   *     forms or an unknown kind, or two gaps of one name have different kinds
   */
  public static ReasonText of(String text) {
    return new ReasonText(text, PluralRule.ONE_OTHER);
  }

  /**
   * Reads a sentence in any language.
   *
   * @param text the sentence
   * @param language the language, whose plural forms the gaps have
   * @return the text
   * @throws IllegalArgumentException as for {@link #of(String)}
   */
  public static ReasonText of(String text, ReasonLanguage language) {
    return new ReasonText(text, Objects.requireNonNull(language, "ReasonText.language").plurals());
  }

  /** {@return the sentence as it was written, with its gaps} */
  public String text() {
    return text;
  }

  /** {@return the names of the gaps, each once, in the order in which they appear} */
  public List<String> parameters() {
    return List.copyOf(kinds.keySet());
  }

  /** {@return the text as it was written} */
  @Override
  public String toString() {
    return text;
  }

  /** The kinds of the parameters, in their order. */
  Map<String, ArgumentKind> kinds() {
    return kinds;
  }

  /** Fills the gaps; the words are asked for by the kind and the constant. */
  String fill(Reason reason, ReasonLanguage language, BiFunction<String, String, String> words) {
    Map<String, ArgumentKind> stated = reason.code().text().kinds();
    return GAP.matcher(text)
        .replaceAll(
            gap -> {
              ArgumentKind kind = stated.getOrDefault(gap.group(1), ArgumentKind.ANY);
              Object value = reason.arguments().get(gap.group(1));
              if (value == null) {
                throw new IllegalArgumentException(
                    "ReasonText: '%s' has a gap {%s}, %s has only %s"
                        .formatted(text, gap.group(1), reason.code().name(), stated.keySet()));
              }
              String written =
                  kind.write(value, language, constant -> words.apply(kind.name(), constant));
              List<String> forms = forms(gap);
              return Matcher.quoteReplacement(
                  forms.isEmpty()
                      ? written
                      : forms
                          .get(plurals.form(new BigDecimal(value.toString())))
                          .replace("#", written));
            });
  }

  private ArgumentKind kind(MatchResult gap) {
    int forms = forms(gap).size();
    if (forms == 0) {
      return gap.group(2) == null ? ArgumentKind.ANY : new ArgumentKind(gap.group(2));
    } else if (forms != plurals.categories().size() || gap.group(2) != null) {
      throw new IllegalArgumentException(
          "ReasonText: '%s' has the gap %s, it must have a plural form for each of %s and no kind"
              .formatted(text, gap.group(), plurals.categories()));
    }
    return ArgumentKind.NUMBER;
  }

  private ArgumentKind only(ArgumentKind first, ArgumentKind second) {
    if (first.equals(ArgumentKind.ANY) || first.equals(second)) {
      return second;
    } else if (second.equals(ArgumentKind.ANY)) {
      return first;
    }
    throw new IllegalArgumentException(
        "ReasonText: '%s' has a gap that is a %s and a %s"
            .formatted(text, first.name(), second.name()));
  }

  private static List<String> forms(MatchResult gap) {
    String forms = gap.group(3);
    return forms.isEmpty() ? List.of() : List.of(forms.substring(1).split("\\|", -1));
  }
}
