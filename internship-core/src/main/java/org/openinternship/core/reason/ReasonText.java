package org.openinternship.core.reason;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Texts;

/**
 * A sentence with gaps for arguments, written as text:
 *
 * <ul>
 *   <li>{@code {what}} is the argument of that name. A list is told with "and" before its last
 *       item, and as {@code {what:or}} with "or".
 *   <li>{@code {due:date}} is an argument of a kind, so that each language can tell it its own way:
 *       {@code number}, {@code minutes} (told in hours), {@code date}, {@code instant} (told in the
 *       reader's zone), {@code duration}, {@code period} (two dates with a slash between) or {@code
 *       money}. A name that begins with a capital, as in {@code {phase:PhaseKind}}, is an enum or
 *       another set of words, for which {@link ReasonTexts} have words. The kind is stated once in
 *       the English text of the code.
 *   <li>{@code {mentors|# mentor|# mentors}} is the plural form that goes with a number, with the
 *       number for each {@code #}. There is a form for each category of the language's {@link
 *       PluralRule}, in its order: in English for 1 and for all else. The argument must be a
 *       number. A form need not show it, as in {@code {min} {min|is|are} needed}.
 *   <li>{@code {intern:you|you have|intern # has}} is the key of an intern: the first form if that
 *       intern is the {@link Reader}, else the second, with the key for each {@code #}. {@code
 *       {who:person|you have|# has}} is the same for a person with the role before the key, as in
 *       {@code mentor kim}; it can stand without forms.
 *   <li>{@code {you|your|their}} is the first form if the sentence speaks to the reader, else the
 *       second: if the {@code you} argument is the reader, or the sentence has none and the reader
 *       is an intern.
 * </ul>
 *
 * <p>The characters {@code {}|} have no other use, nor has {@code #} inside of a gap. Immutable.
 */
public final class ReasonText {
  private final String text;
  private final List<Object> parts; // texts and gaps
  private final Map<String, ArgumentKind> kinds;
  private final List<String> parameters;
  private final PluralRule plurals;

  private ReasonText(String text, PluralRule plurals) {
    this.text = Texts.written("ReasonText", "text", text);
    this.plurals = plurals;
    try {
      this.parts = parts(text, plurals);
      Map<String, ArgumentKind> found = new LinkedHashMap<>();
      for (Object part : parts) {
        if (part instanceof Gap gap && !gap.isReader()) {
          found.merge(gap.name(), gap.kind(), ReasonText::only);
        }
      }
      this.kinds = Collections.unmodifiableMap(found);
      this.parameters = List.copyOf(found.keySet());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "ReasonText: " + Quoted.of(text) + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a sentence in English, or in another language with the same two plural forms.
   *
   * @param text the sentence
   * @return the text
   * @throws IllegalArgumentException if a brace is not closed, a gap has the wrong number of forms
   *     or an unknown kind, or two gaps of one name have different kinds
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

  /** {@return the names of the arguments, each once, in the order in which they appear} */
  public List<String> parameters() {
    return parameters;
  }

  /**
   * Returns the kind of an argument.
   *
   * @param parameter the name of the argument
   * @return the kind, as in {@code date}; {@code number} if it is counted; empty if none is stated
   * @throws IllegalArgumentException if the sentence has no such argument
   */
  public String kind(String parameter) {
    ArgumentKind kind = kinds.get(Objects.requireNonNull(parameter, "ReasonText.parameter"));
    if (kind == null) {
      throw new IllegalArgumentException(
          "ReasonText: %s has no argument %s".formatted(Quoted.of(text), Quoted.of(parameter)));
    }
    return kind.name();
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

  /** The texts and the {@link Gap gaps} in their order. */
  List<Object> parts() {
    return parts;
  }

  PluralRule plurals() {
    return plurals;
  }

  private static List<Object> parts(String text, PluralRule plurals) {
    List<Object> parts = new ArrayList<>();
    Matcher gap = Gap.PATTERN.matcher(text);
    int end = 0;
    while (gap.find()) {
      parts.add(plain(text.substring(end, gap.start())));
      parts.add(Gap.of(gap.toMatchResult(), plurals));
      end = gap.end();
    }
    parts.add(plain(text.substring(end)));
    return List.copyOf(parts);
  }

  private static String plain(String text) {
    if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
      throw new IllegalArgumentException("a brace without its other half, or a gap without a name");
    }
    return text;
  }

  private static ArgumentKind only(ArgumentKind first, ArgumentKind second) {
    if (first.equals(ArgumentKind.ANY) || first.equals(second)) {
      return second;
    } else if (second.equals(ArgumentKind.ANY)) {
      return first;
    }
    throw new IllegalArgumentException(
        "a gap that is a %s and a %s".formatted(first.name(), second.name()));
  }
}
